import QtQuick
import Kakanai

// Ten keys, in telephone order unless the page says otherwise. `further` are separators such as "-".
Grid {
    id: root

    property string further
    property var keys: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0"]
    property real keyWidth: Math.min(232, (width - 2 * Theme.gap) / 3)
    property real room: 1000 // what the page can give
    readonly property bool tight: room < 4 * Theme.key + 3 * Theme.gap
    readonly property real keyHeight: tight ? Math.max(54, Math.min(Theme.key, (room - 3 * Theme.keyGap) / 4)) : Theme.key
    signal digit(int value)
    signal pressed(int place)
    signal character(string text)
    signal erased

    // A page that shuffles the keys listens to `pressed`: it knows which digit lies where.
    function take(place: int): void {
        root.pressed(place)
        root.digit(place === 9 ? 0 : place + 1)
    }

    columns: 3
    columnSpacing: Theme.gap
    rowSpacing: tight ? Theme.keyGap : Theme.gap
    leftPadding: (width - 3 * keyWidth - 2 * Theme.gap) / 2

    Repeater {
        model: 9

        Key {
            required property int index

            width: root.keyWidth
            height: root.keyHeight
            text: root.keys[index]
            onActivated: root.take(index)
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
        text: root.keys[9]
        onActivated: root.take(9)
    }

    Key {
        width: root.keyWidth
        height: root.keyHeight
        text: qsTr("1字消す")
        fontSize: Theme.body
        onActivated: root.erased()
    }
}
