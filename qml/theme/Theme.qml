pragma Singleton

import QtQuick
import Kakanai.Screens

// The only place where colours and sizes are written. Light, dark, black on white, yellow on black; four text sizes.
QtObject {
    property int scheme: 0
    property real textScale: 1
    property bool counter: false
    property FontHandle fonts: null

    function pick(light: color, dark: color, black: color, yellow: color): color {
        return scheme === 0 ? light : scheme === 1 ? dark : scheme === 2 ? black : yellow
    }

    readonly property color paper: pick("#FAF8F4", "#171614", "#FFFFFF", "#000000")
    readonly property color surface: pick("#FFFFFF", "#232120", "#FFFFFF", "#000000")
    readonly property color ink: pick("#1C1B1A", "#F6F3EE", "#000000", "#FFFF00")
    readonly property color inkSoft: pick("#57534E", "#C9C3BA", "#000000", "#FFFF00")
    readonly property color line: pick("#D9D4CC", "#45413C", "#000000", "#FFFF00")
    readonly property color border: pick("#8C857B", "#8F887E", "#000000", "#FFFF00")
    readonly property color ai: pick("#17457A", "#A9CBF5", "#000000", "#FFFF00")
    readonly property color aiInk: pick("#FFFFFF", "#10151C", "#FFFFFF", "#000000")
    readonly property color aiWash: pick("#E8EFF7", "#22303F", "#FFFFFF", "#000000")
    readonly property color shu: pick("#9E1D18", "#FFB3AC", "#000000", "#FFFF00")
    readonly property color matsu: pick("#155C3A", "#9FDDBB", "#000000", "#FFFF00")
    readonly property color ko: pick("#7A4700", "#F3C98B", "#000000", "#FFFF00")
    readonly property color pressed: pick("#D3E0EF", "#2F4257", "#D0D0D0", "#333300")
    readonly property color sheet: "#FFFFFF"
    readonly property color sheetLine: "#D9D4CC"
    readonly property color sheetMark: "#D5E4F5"
    readonly property color veil: "#99000000"

    readonly property string reading: "BIZ UDPGothic"
    readonly property string counting: "BIZ UDGothic"

    readonly property real meta: (counter ? 13 : 24) * textScale
    readonly property real body: (counter ? 15 : 30) * textScale
    readonly property real answer: (counter ? 15 : 34) * textScale
    readonly property real question: (counter ? 20 : 44) * textScale
    readonly property real welcome: (counter ? 24 : 60) * textScale
    readonly property real name: (counter ? 20 : 44) * textScale
    readonly property real lineHeight: 1.4
    // Letters of the bars and the quiet actions: three stand side by side at every size.
    readonly property real bar: (counter ? 15 : 30) * Math.min(textScale, 1.75)
    readonly property bool large: textScale > 1.3

    readonly property real margin: counter ? 16 : 64
    readonly property real group: counter ? 16 : large ? 32 : 48
    readonly property real gap: counter ? 8 : 24
    readonly property real near: counter ? 8 : 16
    // What is touched grows with the letters; keys of a pad are large enough as they are and must fit on the glass.
    readonly property real target: counter ? 36 : 96 + 32 * (textScale - 1)
    readonly property real key: counter ? 36 : 96
    readonly property real keyGap: 12
    readonly property real corner: counter ? 8 : 12
    readonly property real sheetCorner: 20
    readonly property real icon: (counter ? 18 : 44) * Math.min(textScale, 1.5)
    readonly property real ring: counter ? 2 : 4
    readonly property int motion: 160
}
