import QtQuick
import Kakanai

// A small label over its value; `drawn` values are spelled as the register spells them.
Column {
    id: root

    property string label
    property string text
    property bool drawn: false

    spacing: 4

    Words {
        width: parent.width
        text: root.label
        font.pixelSize: Theme.counter ? Theme.meta : Theme.body
        color: Theme.inkSoft
    }

    Words {
        visible: !root.drawn
        width: parent.width
        text: root.text
        font.pixelSize: Theme.answer
    }

    Name {
        visible: root.drawn
        width: parent.width
        wraps: true
        text: root.drawn ? root.text : ""
        size: Theme.answer
    }
}
