import QtQuick
import Kakanai

// A heading with its lines.
Column {
    id: root

    property string title
    property string action
    property string key
    signal wanted

    width: parent ? parent.width : 0
    spacing: 4

    Item {
        width: parent.width
        height: 40

        Words {
            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            text: root.title
            font.bold: true
            color: Theme.ai
            lineHeight: 1
        }

        KButton {
            visible: root.action !== ""
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            text: root.action
            key: root.key
            onActivated: root.wanted()
        }

        Rectangle {
            anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
            height: 1
            color: Theme.line
        }
    }
}
