import QtQuick
import Kakanai

// A heading with its lines.
Column {
    id: root

    property string title
    property string term
    property string help
    property string empty
    property bool bare: false
    property string action
    property string key
    signal wanted

    width: parent ? parent.width : 0
    spacing: 4

    Item {
        width: parent.width
        height: Math.max(40, words.implicitHeight + 8, button.visible ? button.height + 4 : 0)

        Words {
            id: words

            anchors { left: parent.left; verticalCenter: parent.verticalCenter }
            width: Math.min(implicitWidth, parent.width - (mark.visible ? mark.width + Theme.near : 0) - (button.visible ? button.width + Theme.near : 0))
            text: root.title
            font.bold: true
            color: Theme.ai
            lineHeight: 1.2
            Accessible.role: Accessible.Heading
        }

        HelpWord {
            id: mark

            visible: root.help !== ""
            anchors { left: words.right; leftMargin: 4; verticalCenter: parent.verticalCenter }
            term: root.term === "" ? root.title : root.term
            words: root.help
        }

        KButton {
            id: button

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

    Words {
        visible: root.bare && text !== ""
        width: parent.width
        leftPadding: 10
        topPadding: 4
        text: root.empty
        color: Theme.inkSoft
    }
}
