import QtQuick
import Kakanai

// One procedure: what, for whom, until when; opened also why and by which law.
Pressable {
    id: root

    required property var procedure
    property bool open: false

    name: procedure.title
    note: (procedure.critical ? qsTr("急ぎ") + " " : "") + procedure.deadline + (open ? " " + procedure.reason : "")
    implicitHeight: Math.max(Theme.target, column.implicitHeight + 2 * Theme.near)

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: root.down ? Theme.pressed : root.open ? Theme.aiWash : Theme.surface
        border.width: 2
        border.color: Theme.line
    }

    Rectangle {
        visible: root.procedure.critical
        width: 8
        height: parent.height - 2 * Theme.corner
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.shu
    }

    Column {
        id: column

        anchors { left: parent.left; leftMargin: Theme.gap; right: sign.left; rightMargin: Theme.near; verticalCenter: parent.verticalCenter }
        spacing: 4

        Words {
            width: parent.width
            text: root.procedure.title
            font.pixelSize: Theme.answer
            font.bold: true
            lineHeight: 1.2
            Accessible.ignored: true
        }

        Flow {
            visible: root.procedure.persons.length > 0
            width: parent.width
            spacing: Theme.near

            Repeater {
                model: root.procedure.persons

                Name {
                    required property string modelData

                    text: modelData
                    size: Theme.body
                    Accessible.ignored: true
                }
            }
        }

        Words {
            visible: text !== ""
            width: parent.width
            text: (root.procedure.critical ? qsTr("急ぎ") + "　" : "") + root.procedure.deadline + root.procedure.outcome
            font.bold: root.procedure.critical
            font.pixelSize: Theme.body
            color: root.procedure.critical ? Theme.shu : Theme.inkSoft
            Accessible.ignored: true
        }

        Words {
            visible: root.open
            width: parent.width
            text: root.procedure.reason
            Accessible.ignored: true
        }

        Words {
            visible: root.open && root.procedure.law !== ""
            width: parent.width
            text: root.procedure.law
            font.pixelSize: Theme.meta
            color: Theme.inkSoft
            Accessible.ignored: true
        }
    }

    Icon {
        id: sign

        anchors { right: parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        name: root.open ? "up" : "down"
        color: Theme.inkSoft
    }
}
