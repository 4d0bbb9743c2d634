import QtQuick
import Kakanai

// A line of the open visit; chosen, its context stands on the right.
Pressable {
    id: root

    property string text
    property string person
    property string value
    property string tag
    property bool grave: false
    property bool faded: false

    name: text + (person === "" ? "" : " " + person)
    note: value + " " + tag
    implicitHeight: Math.max(36, inside.implicitHeight + 12)

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: root.down ? Theme.pressed : root.checked ? Theme.aiWash : "transparent"
        border.width: root.checked ? 2 : 0
        border.color: Theme.ai
    }

    Item {
        id: inside

        anchors { left: parent.left; right: parent.right; margins: 10; verticalCenter: parent.verticalCenter }
        implicitHeight: Math.max(words.implicitHeight, values.implicitHeight, whom.visible ? whom.implicitHeight : 0)

        Name {
            id: whom

            visible: text !== ""
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(implicitWidth, 180)
            text: root.person
            size: Theme.body * 1.15
            Accessible.ignored: true
        }

        Words {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            x: whom.visible ? whom.width + 10 : 0
            width: parent.width - x - values.width - mark.width - 20
            text: root.text
            lineHeight: 1.2
            opacity: root.faded ? 0.6 : 1
            font.strikeout: root.faded
            Accessible.ignored: true
        }

        Words {
            id: values

            anchors { right: mark.left; rightMargin: 10; verticalCenter: parent.verticalCenter }
            width: Math.min(implicitWidth, parent.width * 0.4)
            text: root.value
            lineHeight: 1.2
            font.bold: true
            color: root.grave ? Theme.shu : Theme.ink
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }

        Words {
            id: mark

            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            width: root.tag === "" ? 0 : 80
            text: root.tag
            font.pixelSize: Theme.meta
            lineHeight: 1.2
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }
}
