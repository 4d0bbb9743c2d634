import QtQuick
import Kakanai

// Ten keys in telephone order, never shuffled. `further` are separators such as "-".
Grid {
    id: root

    property string further
    property real keyWidth: Math.min(232, (width - 2 * Theme.gap) / 3)
    property real keyHeight: Theme.target
    signal digit(int value)
    signal character(string text)
    signal erased

    columns: 3
    spacing: Theme.gap
    leftPadding: (width - 3 * keyWidth - 2 * Theme.gap) / 2

    Repeater {
        model: [1, 2, 3, 4, 5, 6, 7, 8, 9]

        Key {
            required property int modelData

            width: root.keyWidth
            height: root.keyHeight
            text: modelData
            onActivated: root.digit(modelData)
        }
    }

    Item {
        visible: root.further === ""
        width: root.keyWidth
        height: root.keyHeight
    }

    Key {
        visible: root.further !== ""
        width: root.keyWidth
        height: root.keyHeight
        text: root.further
        name: qsTr("ハイフン")
        onActivated: root.character(root.further)
    }

    Key {
        width: root.keyWidth
        height: root.keyHeight
        text: "0"
        onActivated: root.digit(0)
    }

    Key {
        width: root.keyWidth
        height: root.keyHeight
        text: qsTr("1字消す")
        fontSize: Theme.body
        onActivated: root.erased()
    }
}
