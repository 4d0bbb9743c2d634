import QtQuick
import Kakanai
import Kakanai.Screens

// A card beside the open visit, from its number to what differs. The visit stays open behind it.
Item {
    id: root

    required property VisitModel visit
    required property CompareModel page

    Accessible.role: Accessible.Pane
    Accessible.name: page.title
    Component.onCompleted: pad.visible ? pad.forceActiveFocus() : root.forceActiveFocus()

    DeskScroll {
        anchors { fill: parent; margins: Theme.margin }

        Name {
            width: Math.min(implicitWidth, parent.width)
            text: root.page.name
        }

        Words {
            width: parent.width
            text: root.page.title
            font.pixelSize: Theme.question
            font.bold: true
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            text: root.page.help
            color: Theme.inkSoft
        }

        FocusScope {
            id: pad

            visible: root.page.wanted > 0
            width: parent.width
            height: visible ? dots.implicitHeight : 0
            activeFocusOnTab: visible
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("番号を入れるところ")
            Keys.onPressed: event => root.page.digit(event.text)
            Keys.onReturnPressed: root.page.accept()
            Keys.onEnterPressed: root.page.accept()

            Shortcut {
                enabled: pad.visible
                sequence: "Backspace"
                onActivated: root.page.erase()
            }

            SecretDots {
                id: dots

                width: Math.min(parent.width, 900)
                wanted: root.page.wanted
                length: root.page.length
                spoken: qsTr("%1けたのうち、%2けた").arg(root.page.wanted).arg(root.page.length)
            }
        }

        Repeater {
            model: root.page.boxes

            Column {
                id: box

                required property int index
                required property string modelData

                width: Math.min(parent.width, 520 * Theme.textScale)
                spacing: 4

                Words {
                    width: parent.width
                    text: box.modelData
                    font.pixelSize: Theme.meta
                    color: Theme.inkSoft
                }

                TextLine {
                    width: parent.width
                    label: box.modelData
                    onTextChanged: root.page.enter(box.index, text)
                }
            }
        }

        CardFace {
            visible: !empty
            width: Math.min(parent.width, 640)
            height: width * ratio
            page: root.page
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("カードの表の画像")
        }

        Words {
            visible: text !== ""
            width: parent.width
            text: root.page.note
        }

        Repeater {
            model: root.page.differences

            Difference {
                required property var modelData

                width: parent.width
                entry: modelData
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.near

            KButton {
                id: go

                visible: root.page.entering
                primary: true
                icon: "card"
                text: qsTr("次へ")
                enabled: root.page.canAccept
                onActivated: root.page.accept()
            }

            KButton {
                visible: root.page.mayHaveNone
                height: back.height
                text: qsTr("番号を決めていない")
                onActivated: root.page.acceptNone()
            }

            KButton {
                visible: root.page.read
                primary: true
                icon: "check"
                text: qsTr("見くらべました")
                onActivated: root.page.confirm()
            }

            KButton {
                id: back

                quiet: true
                icon: "back"
                text: qsTr("受付にもどる")
                key: "Esc"
                onActivated: root.page.back()
            }
        }
    }

    Shortcut { sequence: "Esc"; onActivated: back.press() }
}
