import QtQuick
import Kakanai
import Kakanai.Screens

// The boxes of what is being corrected, and the one button that corrects it.
Column {
    id: root

    required property DeskEditor editor
    property bool labelled: true

    function enter(): void {
        const place = list.count > 0 ? list.itemAt(0) as Loader : null
        const line = place ? place.item as EditLine : null
        const options = place ? place.item as EditOptions : null
        if (line)
            line.enter()
        else if (options)
            options.enter()
    }

    spacing: Theme.margin

    Repeater {
        id: list

        model: root.editor.boxes

        Loader {
            id: place

            required property var row
            readonly property bool typed: row.kind !== DeskEditor.Choice && row.kind !== DeskEditor.Several

            width: root.width
            sourceComponent: typed ? line : options

            Component {
                id: line

                EditLine {
                    editor: root.editor
                    row: place.row
                    labelled: root.labelled
                }
            }

            Component {
                id: options

                EditOptions {
                    editor: root.editor
                    row: place.row
                    labelled: root.labelled
                }
            }
        }
    }

    Repeater {
        model: root.editor.areas

        KButton {
            required property int index
            required property string modelData

            width: root.width
            text: qsTr("%1にする").arg(modelData)
            icon: "house"
            onActivated: root.editor.chooseArea(index)
        }
    }

    KButton {
        visible: root.editor.action !== ""
        width: root.width
        primary: !root.editor.grave
        grave: root.editor.grave
        enabled: root.editor.canApply
        text: root.editor.action
        key: root.editor.typed ? "Enter" : ""
        onActivated: root.editor.apply()
    }

    Words {
        visible: root.editor.action !== "" && text !== ""
        width: root.width
        text: root.editor.hint
        font.pixelSize: Theme.meta
        color: Theme.inkSoft
        lineHeight: 1.25
    }
}
