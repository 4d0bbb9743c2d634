import QtQuick
import Kakanai
import Kakanai.Screens

// How many digits are in; never which.
Flow {
    id: root

    property int wanted
    property int length
    property string spoken

    readonly property real dot: wanted > 4 ? 48 : 88

    spacing: Theme.near
    leftPadding: Math.max(0, (width - wanted * (dot + spacing) + spacing) / 2)
    Accessible.role: Accessible.StaticText
    Accessible.name: Ruby.plain(spoken)

    Repeater {
        model: root.wanted

        Rectangle {
            required property int index
            readonly property bool filled: index < root.length

            width: root.dot
            height: root.wanted > 4 ? 64 : 88
            radius: Theme.corner
            color: Theme.surface
            border.width: index === root.length ? 4 : 2
            border.color: index === root.length ? Theme.ai : Theme.border

            Rectangle {
                anchors.centerIn: parent
                visible: parent.filled
                width: root.wanted > 4 ? 20 : 32
                height: width
                radius: width / 2
                color: Theme.ink
            }
        }
    }
}
