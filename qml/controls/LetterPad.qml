import QtQuick
import Kakanai

// Digits and capital letters in the order of the alphabet, for numbers printed on cards.
Column {
    id: root

    property real room: 1000 // what the page can give
    readonly property real keySize: (width - 9 * Theme.keyGap) / 10
    readonly property real keyHeight: Math.min(Theme.key, Math.max(54, (room - 4 * Theme.keyGap) / 5))
    readonly property var rows: ["1234567890", "ABCDEFGHIJ", "KLMNOPQRST", "UVWXYZ"]
    signal typed(string key)
    signal erased

    spacing: Theme.keyGap

    Repeater {
        model: root.rows

        Row {
            id: line

            required property string modelData

            spacing: Theme.keyGap

            Repeater {
                model: line.modelData.length

                Key {
                    required property int index

                    width: root.keySize
                    height: root.keyHeight
                    text: line.modelData.charAt(index)
                    onActivated: root.typed(text)
                }
            }
        }
    }

    Key {
        anchors.right: parent.right
        width: (root.width - Theme.keyGap) / 2
        height: root.keyHeight
        text: qsTr("1字消す")
        fontSize: Theme.body
        onActivated: root.erased()
    }
}
