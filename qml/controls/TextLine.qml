import QtQuick
import Kakanai

// A line typed on a real keyboard, at the counter only.
Rectangle {
    id: root

    property string label
    property alias text: input.text
    readonly property string entered: input.text

    implicitHeight: Math.max(Theme.target, input.implicitHeight + 2 * Theme.gap)
    radius: Theme.corner
    color: Theme.surface
    border.width: input.activeFocus ? 3 : 2
    border.color: input.activeFocus ? Theme.ai : Theme.border

    TextInput {
        id: input

        anchors { left: parent.left; right: parent.right; margins: 10; verticalCenter: parent.verticalCenter }
        font.family: Theme.reading
        font.pixelSize: Theme.body
        color: Theme.ink
        activeFocusOnTab: true
        clip: true
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
    }
}
