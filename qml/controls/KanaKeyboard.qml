import QtQuick
import Kakanai

// The table of fifty sounds, columns from right to left as in school. Marks change the last kana.
Column {
    id: root

    property bool katakana: false
    property bool numbers: false
    property bool offersForms: false
    readonly property int columnCount: 10
    readonly property real keySize: (width - (columnCount - 1) * Theme.keyGap) / columnCount
    property bool compact: false
    property real room: 1000 // what the page can give
    readonly property real keyHeight: Math.min(keySize, compact ? Math.max(52, Math.min(60, (room - wordHeight - 5 * Theme.keyGap) / 5)) : Theme.large ? 72 : 84)
    readonly property real wordHeight: compact ? 72 : Theme.key
    readonly property var hiraganaRows: ["わらやまはなたさかあ", "をり みひにちしきい", "んるゆむふぬつすくう", "ーれ めへねてせけえ", "・ろよもほのとそこお"]
    readonly property var katakanaRows: ["ワラヤマハナタサカア", "ヲリ ミヒニチシキイ", "ンルユムフヌツスクウ", "ーレ メヘネテセケエ", "・ロヨモホノトソコオ"]
    readonly property var numberRows: ["９８７６５４３２１０", "ＪＩＨＧＦＥＤＣＢＡ", "ＴＳＲＱＰＯＮＭＬＫ", "　－・号ＺＹＸＷＶＵ"]
    signal typed(string key)
    signal voiced
    signal semiVoiced
    signal small
    signal erased

    spacing: Theme.keyGap

    Repeater {
        model: root.numbers ? root.numberRows : root.katakana ? root.katakanaRows : root.hiraganaRows

        Row {
            id: line

            required property string modelData

            spacing: Theme.keyGap

            Repeater {
                model: line.modelData.length

                Item {
                    id: place

                    required property int index
                    readonly property string key: line.modelData.charAt(index)

                    width: root.keySize
                    height: root.keyHeight

                    Key {
                        anchors.fill: parent
                        visible: place.key !== " "
                        text: place.key === "　" ? qsTr("空白") : place.key
                        onActivated: root.typed(place.key)
                    }
                }
            }
        }
    }

    Row {
        readonly property int count: root.offersForms ? 6 : 4
        readonly property real share: (root.width - (count - 1) * Theme.keyGap) / count

        spacing: Theme.keyGap

        Key {
            width: parent.share
            height: root.wordHeight
            text: qsTr("゛濁点")
            fontSize: Theme.body
            onActivated: root.voiced()
        }

        Key {
            width: parent.share
            height: root.wordHeight
            text: qsTr("゜半濁点")
            fontSize: Theme.body
            onActivated: root.semiVoiced()
        }

        Key {
            width: parent.share
            height: root.wordHeight
            text: qsTr("小さい字")
            fontSize: Theme.body
            onActivated: root.small()
        }

        Key {
            visible: root.offersForms
            width: parent.share
            height: root.wordHeight
            text: root.katakana ? qsTr("ひらがな") : qsTr("カタカナ")
            fontSize: Theme.body
            onActivated: {
                root.katakana = !root.katakana
                root.numbers = false
            }
        }

        Key {
            visible: root.offersForms
            width: parent.share
            height: root.wordHeight
            text: root.numbers ? qsTr("かな") : qsTr("数字")
            fontSize: Theme.body
            onActivated: root.numbers = !root.numbers
        }

        Key {
            width: parent.share
            height: root.wordHeight
            text: qsTr("1字消す")
            fontSize: Theme.body
            onActivated: root.erased()
        }
    }
}
