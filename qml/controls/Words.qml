import QtQuick
import Kakanai
import Kakanai.Screens

// Words to read; they wrap and are never cut. Readings in brackets stand above their kanji.
Item {
    id: root

    property string text
    property alias font: plain.font
    property alias color: plain.color
    property alias lineHeight: plain.lineHeight
    property alias horizontalAlignment: plain.horizontalAlignment
    property alias verticalAlignment: plain.verticalAlignment
    property alias topPadding: plain.topPadding
    property alias bottomPadding: plain.bottomPadding
    property alias leftPadding: plain.leftPadding
    readonly property bool marked: Ruby.marks(text)
    readonly property real naturalWidth: drawn.naturalWidth // of marked text in one line

    implicitWidth: marked ? leftPadding + drawn.implicitWidth : plain.implicitWidth
    implicitHeight: marked ? topPadding + drawn.implicitHeight + bottomPadding : plain.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: Ruby.plain(text)

    Text {
        id: plain

        visible: !root.marked
        width: root.width
        height: root.height
        text: root.marked ? "" : root.text
        font.family: Theme.reading
        font.pixelSize: Theme.body
        color: Theme.ink
        wrapMode: Text.Wrap
        lineHeight: Theme.lineHeight
        textFormat: Text.PlainText
        Accessible.ignored: true
    }

    RubyText {
        id: drawn

        visible: root.marked
        x: root.leftPadding
        y: root.topPadding
        width: root.width - root.leftPadding
        height: root.height - root.topPadding - root.bottomPadding
        text: root.marked ? root.text : ""
        font: plain.font
        color: plain.color
        lineHeight: plain.lineHeight
        horizontalAlignment: plain.horizontalAlignment
    }
}
