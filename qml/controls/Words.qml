import QtQuick
import Kakanai

// Words to read; they wrap and are never cut.
Text {
    font.family: Theme.reading
    font.pixelSize: Theme.body
    color: Theme.ink
    wrapMode: Text.Wrap
    lineHeight: Theme.lineHeight
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
