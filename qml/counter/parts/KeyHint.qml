import QtQuick
import Kakanai

// The key that does the same.
Rectangle {
    id: root

    property string key

    visible: key !== ""
    width: visible ? words.implicitWidth + 10 : 0
    height: words.implicitHeight + 4
    radius: 4
    color: "transparent"
    border.width: 1
    border.color: Theme.border

    Text {
        id: words

        anchors.centerIn: parent
        text: root.key
        font.family: Theme.counting
        font.pixelSize: Theme.meta
        font.bold: true
        color: Theme.ink
    }
}
