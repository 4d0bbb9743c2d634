import QtQuick
import Kakanai

// A line of the check list: what, how far it is, and the way there.
Pressable {
    id: root

    property string text
    property string detail
    property bool done: false
    property bool attention: false
    property bool leads: true
    property string key
    readonly property color tone: done ? Theme.matsu : attention ? Theme.shu : Theme.ko

    name: text
    note: (done ? qsTr("済み") : attention ? qsTr("確認が要ります") : qsTr("まだ")) + " " + detail
    rests: false
    enabled: leads
    implicitHeight: Math.max(Theme.target + 8, inside.implicitHeight + 12)
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    HoverHandler {
        id: hover
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: root.down ? Theme.pressed : root.leads && hover.hovered ? Theme.aiWash : "transparent"
    }

    Rectangle {
        id: mark

        x: 8
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.icon + 8
        height: width
        radius: width / 2
        color: root.done ? Theme.matsu : "transparent"
        border.width: root.done || root.attention ? 0 : 2
        border.color: Theme.border

        Icon {
            anchors.centerIn: parent
            visible: root.done || root.attention
            name: root.done ? "check" : "attention"
            size: root.done ? Theme.icon * 0.8 : Theme.icon + 4
            color: root.done ? Theme.aiInk : Theme.shu
        }
    }

    Column {
        id: inside

        anchors { left: mark.right; leftMargin: 12; right: hint.left; rightMargin: 8; verticalCenter: parent.verticalCenter }

        Words {
            width: parent.width
            text: root.text
            font.bold: !root.done
            lineHeight: 1.25
            Accessible.ignored: true
        }

        Words {
            width: parent.width
            text: root.detail
            font.pixelSize: Theme.meta
            color: root.attention ? Theme.shu : Theme.inkSoft
            lineHeight: 1.25
            Accessible.ignored: true
        }
    }

    KeyHint {
        id: hint

        anchors { right: chevron.left; rightMargin: root.key === "" ? 0 : 4; verticalCenter: parent.verticalCenter }
        key: root.key
    }

    Icon {
        id: chevron

        anchors { right: parent.right; rightMargin: 8; verticalCenter: parent.verticalCenter }
        opacity: root.leads ? 1 : 0
        name: "chevron"
        size: Theme.icon * 0.8
        color: Theme.inkSoft
    }
}
