import QtQuick
import Kakanai

// What a finger would do by dragging, as buttons: larger, smaller, up, down, left, right.
Grid {
    id: root

    required property ReviewDesk desk
    readonly property real share: (width - 2 * Theme.near) / 3

    columns: 3
    spacing: Theme.near

    Repeater {
        model: [
            { text: qsTr("小さく"), zoom: -1, across: 0, down: 0 },
            { text: qsTr("上へ"), zoom: 0, across: 0, down: -1 },
            { text: qsTr("大きく"), zoom: 1, across: 0, down: 0 },
            { text: qsTr("左へ"), zoom: 0, across: -1, down: 0 },
            { text: qsTr("下へ"), zoom: 0, across: 0, down: 1 },
            { text: qsTr("右へ"), zoom: 0, across: 1, down: 0 }
        ]

        KButton {
            required property var modelData

            width: root.share
            enabled: root.desk.can(modelData.zoom, modelData.across, modelData.down)
            text: modelData.text
            fontSize: Theme.bar
            rests: false
            onActivated: {
                root.desk.zoom += modelData.zoom
                root.desk.move(modelData.across, modelData.down)
            }
        }
    }
}
