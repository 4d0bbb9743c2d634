import QtQuick
import Kakanai

// A verb to press. Primary: the one way on. Quiet: without a frame. Stacked: the icon above the words, where buttons stand side by
// side. `key` shows the key that does the same at the counter.
Pressable {
    id: root

    property string text
    property string icon
    property string key
    property bool primary: false
    property bool quiet: false
    property bool grave: false
    property bool stacked: false
    property real fontSize: primary ? Theme.answer : Theme.body
    readonly property real beside: (icon !== "" && !stacked ? Theme.icon + Theme.near : 0) + (hint.visible ? hint.width + Theme.near : 0)
    readonly property real textWidth: Math.ceil(label.marked ? label.naturalWidth : natural.advanceWidth) + 2
    readonly property real above: icon !== "" && stacked ? Theme.icon + 4 : 0
    readonly property color face: primary ? Theme.aiInk : grave ? Theme.shu : Theme.ink

    name: text
    implicitHeight: Math.max(primary ? Theme.target + Theme.near : Theme.target, label.implicitHeight + above + Theme.near)
    implicitWidth: Math.max(Theme.target, textWidth + beside + 2 * Theme.gap)
    opacity: enabled ? 1 : 0.45

    TextMetrics {
        id: natural

        text: label.marked ? "" : root.text
        font: label.font
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: root.down ? (root.primary ? Theme.inkSoft : Theme.pressed) : root.primary ? Theme.ai : root.quiet ? "transparent" : Theme.surface
        border.width: root.primary || root.quiet ? 0 : 2
        border.color: root.grave ? Theme.shu : Theme.border
    }

    Grid {
        anchors.centerIn: parent
        columns: root.stacked ? 1 : 3
        columnSpacing: Theme.near
        rowSpacing: 4
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            visible: root.icon !== ""
            name: root.icon
            color: root.face
        }

        Words {
            id: label

            width: Math.min(root.textWidth, Math.max(0, root.width - root.beside - Theme.near))
            text: root.text
            font.pixelSize: root.fontSize
            font.bold: root.primary
            color: root.face
            lineHeight: 1.1
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Rectangle {
            id: hint

            visible: root.key !== ""
            width: keyWord.implicitWidth + 10
            height: keyWord.implicitHeight + 4
            radius: 4
            color: "transparent"
            border.width: 1
            border.color: root.face

            Text {
                id: keyWord

                anchors.centerIn: parent
                text: root.key
                font.family: Theme.counting
                font.pixelSize: Theme.meta
                color: root.face
            }
        }
    }
}
