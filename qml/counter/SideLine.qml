import QtQuick
import Kakanai

// A line of the overview that is only read.
Column {
    id: root

    property string text
    property string note
    property string value
    property string tag
    property bool grave: false

    topPadding: 6
    bottomPadding: 4
    leftPadding: 8
    spacing: 2

    Words {
        width: root.width - 16
        text: root.text
        lineHeight: 1.25
    }

    Row {
        visible: root.value !== ""
        spacing: 10

        Icon {
            visible: root.grave
            name: "attention"
            color: Theme.shu
        }

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
    }

    Words {
        visible: text !== ""
        width: root.width - 16
        text: root.note
        font.pixelSize: Theme.meta
        color: Theme.inkSoft
        lineHeight: 1.25
    }
}
