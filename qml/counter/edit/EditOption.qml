import QtQuick
import Kakanai

// One answer that can be touched, drawn as a name where it is one. Its digit does the same.
Pressable {
    id: root

    property string text
    property string digit
    property bool isName: false
    property bool several: false
    property real most: 10000
    readonly property real used: mark.width + 8 + (key.visible ? key.width + 8 : 0) + 24
    readonly property real wordsRoom: Math.min(isName ? drawn.implicitWidth : Math.ceil(natural.advanceWidth) + 2, most - used)

    name: text
    checkable: true
    implicitWidth: used + wordsRoom
    implicitHeight: Math.max(Theme.target, (isName ? drawn.implicitHeight : words.implicitHeight) + 10)

    TextMetrics {
        id: natural

        text: root.text
        font: words.font
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: root.down ? Theme.pressed : root.checked ? Theme.aiWash : Theme.surface
        border.width: root.checked ? 2 : 1
        border.color: root.checked ? Theme.ai : Theme.border
    }

    Rectangle {
        id: mark

        anchors { left: parent.left; leftMargin: 10; verticalCenter: parent.verticalCenter }
        width: Theme.icon
        height: width
        radius: root.several ? 4 : width / 2
        color: root.checked ? Theme.ai : "transparent"
        border.width: 2
        border.color: root.checked ? Theme.ai : Theme.border

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            name: "check"
            size: Theme.icon * 0.75
            color: Theme.aiInk
        }
    }

    Words {
        id: words

        visible: !root.isName
        anchors { left: mark.right; leftMargin: 8; verticalCenter: parent.verticalCenter }
        width: root.wordsRoom
        text: root.isName ? "" : root.text
        lineHeight: 1.2
        Accessible.ignored: true
    }

    Name {
        id: drawn

        visible: root.isName
        anchors { left: mark.right; leftMargin: 8; verticalCenter: parent.verticalCenter }
        width: root.wordsRoom
        text: root.isName ? root.text : ""
        size: Theme.body * 1.2
        Accessible.ignored: true
    }

    Words {
        id: key

        visible: root.digit !== ""
        anchors { right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter }
        text: root.digit
        font.family: Theme.counting
        font.pixelSize: Theme.meta
        lineHeight: 1
        color: Theme.inkSoft
        Accessible.ignored: true
    }
}
