import QtQuick
import Kakanai
import Kakanai.Screens

// What has been typed, large.
Rectangle {
    id: root

    property string label
    property string text
    property bool active: true

    implicitHeight: Math.max(Theme.target + Theme.near, words.implicitHeight + Theme.near)
    radius: Theme.corner
    color: Theme.surface
    border.width: active ? 4 : 2
    border.color: active ? Theme.ai : Theme.border
    Accessible.role: Accessible.EditableText
    Accessible.name: Ruby.plain(label)
    Accessible.description: text

    Text {
        id: words

        anchors { left: parent.left; right: parent.right; margins: Theme.near; verticalCenter: parent.verticalCenter }
        text: root.text
        font.family: Theme.counting
        font.pixelSize: Theme.question
        wrapMode: Text.WrapAnywhere
        color: Theme.ink

        Rectangle {
            visible: root.active
            x: Math.min(parent.contentWidth + 4, parent.width - 3)
            anchors.verticalCenter: parent.verticalCenter
            width: 3
            height: Theme.question
            color: Theme.ai
        }
    }
}
