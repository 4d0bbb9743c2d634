import QtQuick
import Kakanai

// A visit in the list: its number, who it is, what it is about, how long they have waited.
Pressable {
    id: root

    required property var row
    property bool choosable: true

    name: row.id + " " + row.event
    note: row.name + " " + row.persons + " " + row.state + " " + row.waited
    enabled: choosable
    implicitHeight: inside.implicitHeight + 20
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    HoverHandler {
        id: hover
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: root.down ? Theme.pressed : root.row.open || (root.choosable && hover.hovered) ? Theme.aiWash : Theme.surface
        border.width: root.row.open ? 2 : 1
        border.color: root.row.open ? Theme.ai : Theme.line
    }

    Column {
        id: inside

        anchors { left: parent.left; right: parent.right; margins: 14; verticalCenter: parent.verticalCenter }
        spacing: 4

        Item {
            width: parent.width
            height: number.implicitHeight

            Words {
                id: number

                text: root.row.id
                font.family: Theme.counting
                font.pixelSize: Theme.question
                font.bold: true
                lineHeight: 1.1
                Accessible.ignored: true
            }

            Words {
                anchors { right: parent.right; baseline: number.baseline }
                text: root.row.waited
                font.family: Theme.counting
                font.bold: true
                lineHeight: 1.1
                Accessible.ignored: true
            }
        }

        Name {
            visible: text !== ""
            width: Math.min(implicitWidth, parent.width)
            text: root.row.name
            size: Theme.body * 1.2
            Accessible.ignored: true
        }

        Words {
            width: parent.width
            text: root.row.event
            lineHeight: 1.2
            font.pixelSize: Theme.meta
            color: Theme.inkSoft
            Accessible.ignored: true
        }

        Item {
            width: parent.width
            height: Math.max(state.implicitHeight, hint.height)

            Words {
                id: state

                anchors.verticalCenter: parent.verticalCenter
                text: root.row.persons + "　" + root.row.state
                font.pixelSize: Theme.meta
                font.bold: root.row.open
                lineHeight: 1.2
                color: root.row.open ? Theme.ai : Theme.inkSoft
                Accessible.ignored: true
            }

            KeyHint {
                id: hint

                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                key: root.choosable ? root.row.key : ""
            }
        }
    }
}
