import QtQuick
import Kakanai

// A line of the overview that is only read: what, and when or for what.
Item {
    id: root

    property string text
    property string note
    property string value
    property string tag
    property bool grave: false
    readonly property bool beside: value !== "" && width > 440 * Theme.textScale

    implicitHeight: (beside ? Math.max(what.implicitHeight, when.implicitHeight) : what.implicitHeight + (when.visible ? when.implicitHeight + 2 : 0)) + 12

    Column {
        id: what

        x: 8
        y: 6
        width: (root.beside ? root.width * 0.46 : root.width) - 16
        spacing: 2

        Words {
            width: parent.width
            text: root.text
            lineHeight: 1.25
        }

        Words {
            visible: text !== ""
            width: parent.width
            text: root.note
            font.pixelSize: Theme.meta
            color: Theme.inkSoft
            lineHeight: 1.25
        }
    }

    Row {
        id: when

        visible: root.value !== ""
        x: root.beside ? root.width * 0.46 : 8
        y: root.beside ? 6 : what.y + what.implicitHeight + 2
        spacing: 8

        Words {
            text: root.value
            font.family: Theme.counting
            font.bold: true
            color: root.grave ? Theme.shu : Theme.ink
            lineHeight: 1.25
        }

        Words {
            text: root.tag
            font.pixelSize: Theme.meta
            color: root.grave ? Theme.shu : Theme.inkSoft
            lineHeight: 1.4
        }

        Icon {
            visible: root.grave
            name: "attention"
            color: Theme.shu
        }
    }
}
