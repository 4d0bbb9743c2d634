import QtQuick
import Kakanai

// What a word of the desk means: shown while the pointer or the keyboard is on the mark, or once it was pressed.
Pressable {
    id: root

    property string term
    property string words
    property bool pinned: false
    readonly property bool shown: visible && (hover.hovered || activeFocus || pinned)

    name: qsTr("%1とは").arg(term)
    note: words
    rests: false
    implicitWidth: Math.max(32, Theme.target * 0.8)
    implicitHeight: implicitWidth
    corner: implicitWidth / 2
    onActivated: pinned = !pinned
    onShownChanged: {
        if (!shown)
            return
        const at = root.mapToItem(bubble.parent, root.width / 2, root.height)
        bubble.x = Math.max(Theme.margin, Math.min(at.x - bubble.width / 2, bubble.parent.width - bubble.width - Theme.margin))
        bubble.y = at.y + 4 + bubble.height > bubble.parent.height ? at.y - root.height - bubble.height - 4 : at.y + 4
    }

    HoverHandler {
        id: hover
    }

    Icon {
        anchors.centerIn: parent
        name: "question"
        color: Theme.inkSoft
    }

    Rectangle {
        id: bubble

        parent: root.Window.window ? root.Window.window.contentItem : root
        visible: root.shown
        z: 50
        width: Math.min(360 * Theme.textScale, parent ? parent.width - 2 * Theme.margin : 360)
        height: explanation.implicitHeight + 2 * Theme.margin
        radius: Theme.corner
        color: Theme.surface
        border.width: 2
        border.color: Theme.ai

        Words {
            id: explanation

            anchors { fill: parent; margins: Theme.margin }
            text: root.words
        }
    }
}
