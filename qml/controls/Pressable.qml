import QtQuick
import Kakanai
import Kakanai.Screens

// What every control that is pressed shares: a press counts only where it began and ended, a trembling one counts once, keys do
// the same as fingers, and it has a name.
Item {
    id: root

    property string name
    property string note
    property bool checkable: false
    property bool checked: false
    property bool rests: true
    property real corner: Theme.corner
    readonly property bool down: finger.pressed
    signal activated

    function press() {
        if (root.enabled && (!root.rests || Press.take()))
            root.activated()
    }

    activeFocusOnTab: enabled && visible
    Accessible.role: checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: Ruby.plain(name)
    Accessible.description: Ruby.plain(note)
    Accessible.focusable: true
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: root.press()
    Keys.onReturnPressed: root.press()
    Keys.onEnterPressed: root.press()
    Keys.onSpacePressed: root.press()

    TapHandler {
        id: finger

        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: root.press()
    }

    Rectangle {
        visible: root.activeFocus
        anchors.fill: parent
        anchors.margins: -(3 + Theme.ring)
        radius: root.corner + 3 + Theme.ring
        color: "transparent"
        border.width: Theme.ring
        border.color: Theme.ai
        z: 2
    }
}
