import QtQuick
import Kakanai

// A line icon of the family in qml/icons; its word always stands beside it.
Image {
    property string name
    property color color: Theme.ink
    property real size: Theme.icon

    width: size
    height: size
    sourceSize.width: size
    sourceSize.height: size
    source: name === "" ? "" : "image://icon/" + name + "/" + String(color).slice(-6)
    Accessible.ignored: true
}
