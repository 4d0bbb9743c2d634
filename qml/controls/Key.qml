import QtQuick
import Kakanai
import Kakanai.Screens

// One key of a pad or keyboard. Quick presses in a row are meant.
Pressable {
    id: root

    property string text
    property string icon
    property real fontSize: Math.min(Theme.answer * 1.1, height * 0.7)
    property bool accent: false

    name: text
    rests: false
    corner: 8

    Rectangle {
        anchors.fill: parent
        radius: 8
        color: root.down ? Theme.pressed : root.accent ? Theme.aiWash : Theme.surface
        border.width: 2
        border.color: root.accent ? Theme.ai : Theme.border
        opacity: root.enabled ? 1 : 0.45
    }

    Icon {
        visible: root.icon !== ""
        anchors.centerIn: parent
        name: root.icon
        size: Math.min(parent.height * 0.5, Theme.icon)
    }

    Text {
        visible: root.icon === ""
        anchors { fill: parent; margins: 4 }
        text: Ruby.plain(root.text)
        font.family: Theme.reading
        font.pixelSize: root.fontSize
        fontSizeMode: Text.Fit
        minimumPixelSize: 20
        color: Theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }
}
