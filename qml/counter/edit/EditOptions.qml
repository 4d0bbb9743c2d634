import QtQuick
import Kakanai
import Kakanai.Screens

// A box that is answered by touching: one answer, or several, each added and taken away by itself.
Column {
    id: root

    required property DeskEditor editor
    required property var row
    property bool labelled: true
    property var options: []
    readonly property bool several: row.kind === DeskEditor.Several

    function enter(): void {
        if (list.count > 0)
            list.itemAt(0).forceActiveFocus(Qt.TabFocusReason)
    }

    spacing: 6
    // The options of a box never change, so they stay where they are while what is chosen changes.
    Component.onCompleted: options = row.options
    Keys.onPressed: event => {
        const at = event.key - Qt.Key_1
        event.accepted = event.modifiers === Qt.NoModifier && at >= 0 && at < Math.min(9, list.count)
        if (event.accepted)
            list.itemAt(at).press()
    }
    Keys.onRightPressed: root.Window.window.activeFocusItem.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onLeftPressed: root.Window.window.activeFocusItem.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    Keys.onDownPressed: root.Window.window.activeFocusItem.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: root.Window.window.activeFocusItem.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    Words {
        visible: root.labelled
        width: parent.width
        text: root.several ? qsTr("%1（いくつでも選べます）").arg(root.row.label) : root.row.label
        font.pixelSize: Theme.meta
        color: Theme.inkSoft
        lineHeight: 1.2
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            id: list

            model: root.options

            EditOption {
                required property int index
                required property var modelData

                most: root.width
                text: modelData.text
                isName: modelData.isName
                digit: index < 9 ? index + 1 : ""
                several: root.several
                checked: root.row.chosen.indexOf(modelData.id) >= 0
                onActivated: root.editor.choose(root.row.id, modelData.id)
            }
        }
    }
}
