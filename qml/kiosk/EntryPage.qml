import QtQuick
import Kakanai
import Kakanai.Screens

// One thing to enter, by the pad that fits it.
PageFrame {
    id: root

    readonly property EntryModel entry: page as EntryModel
    readonly property int kind: entry ? entry.kind : EntryModel.Choice
    readonly property bool spelled: kind === EntryModel.Name || kind === EntryModel.Text || kind === EntryModel.Place
    readonly property bool kana: spelled || kind === EntryModel.Kana
    readonly property bool mixed: kind === EntryModel.Kana || kind === EntryModel.Text

    follows: spelled && entry !== null && entry.text !== ""
    primary: qsTr("次へ")
    primaryEnabled: entry !== null && entry.canAccept
    hint: entry && !(Theme.large && spelled) ? entry.unfinished : ""
    skip: entry && entry.optional ? (mixed || kind === EntryModel.Name ? qsTr("ない") : qsTr("わからない")) : ""
    onAccepted: entry.accept()
    onSkipped: entry.skip()

    field: FieldBox {
        visible: root.kind !== EntryModel.Choice && root.kind !== EntryModel.Date
        width: parent.width
        label: root.page.title
        text: root.entry ? root.entry.text : ""
    }

    CardFace {
        id: face

        visible: !empty
        width: Math.min(parent.width, 640)
        height: width * ratio
        page: root.page
        Accessible.role: Accessible.Graphic
        Accessible.name: qsTr("カードの表の画像")
    }

    Candidates {
        visible: root.spelled
        width: parent.width
        entry: root.entry
    }

    DateEntry {
        visible: root.kind === EntryModel.Date
        width: parent.width
        entry: root.entry
    }

    Repeater {
        model: root.kind === EntryModel.PostalCode ? root.entry.areas : []

        AnswerRow {
            required property int index
            required property string modelData

            width: parent.width
            text: modelData
            checked: root.entry.area === index
            onActivated: root.entry.chooseArea(index)
        }
    }

    Repeater {
        model: root.kind === EntryModel.Choice ? root.entry.options : []

        AnswerRow {
            required property var modelData

            width: parent.width
            text: modelData.text
            isName: modelData.isName
            checked: root.entry.chosen === modelData.id
            onActivated: root.entry.chooseOption(modelData.id)
        }
    }

    // Loaded only while needed: the software renderer leaves traces of large hidden grids.
    dock: [
        Loader {
            active: root.kana
            visible: active
            width: parent ? parent.width : 0
            sourceComponent: KanaKeyboard {
                compact: root.sideways
                room: root.dockRoom
                offersForms: root.mixed
                onTyped: key => root.entry.type(key)
                onVoiced: root.entry.voiced()
                onSemiVoiced: root.entry.semiVoiced()
                onSmall: root.entry.small()
                onErased: root.entry.erase()
            }
        },
        Loader {
            active: root.kind === EntryModel.Serial
            visible: active
            width: parent ? parent.width : 0
            sourceComponent: LetterPad {
                room: root.dockRoom
                onTyped: key => root.entry.type(key)
                onErased: root.entry.erase()
            }
        },
        Loader {
            active: root.kind === EntryModel.Digits || root.kind === EntryModel.Date || root.kind === EntryModel.PostalCode
            visible: active
            width: parent ? parent.width : 0
            sourceComponent: DigitPad {
                room: root.dockRoom
                further: root.kind === EntryModel.Digits && root.entry ? root.entry.separators : ""
                onDigit: value => root.entry.digit(value)
                onCharacter: text => root.entry.type(text)
                onErased: root.entry.erase()
            }
        }
    ]
}
