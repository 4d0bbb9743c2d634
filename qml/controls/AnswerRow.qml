import QtQuick
import Kakanai

// A large row to touch: an answer with its mark, or the way to a next page.
Pressable {
    id: root

    property string text
    property string detail
    property string icon
    property bool isName: false
    property bool leads: false
    property bool single: true
    property bool roomy: false // few rows may be taller than they need

    name: text
    note: detail
    checkable: !leads
    implicitHeight: Math.max(Theme.target + (roomy ? 5 : 2) * Theme.near, column.implicitHeight + 2 * Theme.gap)

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: root.down ? Theme.pressed : root.checked ? Theme.aiWash : Theme.surface
        border.width: root.checked ? 4 : 2
        border.color: root.checked ? Theme.ai : Theme.border
    }

    Icon {
        id: sign

        visible: name !== ""
        anchors { left: parent.left; leftMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        name: root.icon
        color: Theme.ai
    }

    Column {
        id: column

        anchors {
            left: parent.left
            leftMargin: Theme.gap + (sign.visible ? Theme.icon + Theme.gap : 0)
            right: mark.left
            rightMargin: Theme.near
            verticalCenter: parent.verticalCenter
        }

        Words {
            visible: !root.isName
            width: parent.width
            text: root.text
            font.pixelSize: Theme.answer
            lineHeight: 1.2
            Accessible.ignored: true
        }

        Name {
            visible: root.isName
            width: Math.min(implicitWidth, parent.width)
            text: root.isName ? root.text : ""
            Accessible.ignored: true
        }

        Words {
            visible: text !== ""
            width: parent.width
            text: root.detail
            font.pixelSize: Theme.body
            color: Theme.inkSoft
            Accessible.ignored: true
        }
    }

    Rectangle {
        id: mark

        anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        width: Theme.icon
        height: Theme.icon
        radius: root.single ? width / 2 : 8
        color: root.checked ? Theme.ai : "transparent"
        border.width: root.leads ? 0 : 3
        border.color: root.checked ? Theme.ai : Theme.border

        Icon {
            anchors.centerIn: parent
            visible: root.checked || root.leads
            size: root.leads ? Theme.icon * 0.8 : Theme.icon * 0.75
            name: root.leads ? "chevron" : "check"
            color: root.leads ? Theme.inkSoft : Theme.aiInk
        }
    }
}
