import QtQuick
import Kakanai

// A verb to press. Primary: the one way on. Quiet: without a frame. `key` shows the key that does the same at the counter.
Pressable {
    id: root

    property string text
    property string icon
    property string key
    property bool primary: false
    property bool quiet: false
    property bool grave: false
    property real fontSize: primary ? Theme.answer : Theme.body
    readonly property color face: primary ? Theme.onAi : grave ? Theme.shu : Theme.ink

    name: text
    implicitHeight: Math.max(primary ? Theme.target + Theme.near : Theme.target, label.implicitHeight + Theme.near)
    implicitWidth: Math.max(Theme.target, row.implicitWidth + 2 * Theme.gap)
    opacity: enabled ? 1 : 0.45

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: root.down ? (root.primary ? Theme.inkSoft : Theme.pressed) : root.primary ? Theme.ai : root.quiet ? "transparent" : Theme.surface
        border.width: root.primary || root.quiet ? 0 : 2
        border.color: root.grave ? Theme.shu : Theme.border
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.near

        Icon {
            visible: root.icon !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            color: root.face
        }

        Text {
            id: label

            readonly property real room: root.width - 2 * Theme.near - (root.icon !== "" ? Theme.icon + Theme.near : 0)
                                         - (hint.visible ? hint.width + Theme.near : 0)

            anchors.verticalCenter: parent.verticalCenter
            width: root.width > 0 ? Math.min(implicitWidth, room) : implicitWidth
            text: root.text
            font.family: Theme.reading
            font.pixelSize: root.fontSize
            font.bold: root.primary
            color: root.face
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Rectangle {
            id: hint

            visible: root.key !== ""
            anchors.verticalCenter: parent.verticalCenter
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
