import QtQuick
import Kakanai
import Kakanai.Screens

// A box that is typed on a real keyboard. A name is also drawn as it will be printed; a date is said in both calendars.
Column {
    id: root

    required property DeskEditor editor
    required property var row
    property bool labelled: true
    readonly property bool isName: row.kind === DeskEditor.Name

    function enter(): void {
        input.forceActiveFocus(Qt.TabFocusReason)
        input.selectAll()
    }

    spacing: 4
    onRowChanged: {
        if (input.text !== row.text)
            input.text = row.text
    }

    Words {
        visible: root.labelled
        width: parent.width
        text: root.row.label
        font.pixelSize: Theme.meta
        color: Theme.inkSoft
        lineHeight: 1.2
    }

    Rectangle {
        width: parent.width
        height: Math.max(Theme.target, input.implicitHeight + 12)
        radius: Theme.corner
        color: Theme.surface
        border.width: input.activeFocus ? 3 : root.row.wrong ? 2 : 1
        border.color: input.activeFocus ? Theme.ai : root.row.wrong ? Theme.shu : Theme.border

        TextInput {
            id: input

            anchors { left: parent.left; right: parent.right; margins: 10; verticalCenter: parent.verticalCenter }
            text: root.row.text
            font.family: Theme.reading
            font.pixelSize: Theme.body
            color: Theme.ink
            selectionColor: Theme.ai
            selectedTextColor: Theme.aiInk
            selectByMouse: true
            activeFocusOnTab: true
            clip: true
            Accessible.role: Accessible.EditableText
            Accessible.name: root.row.label
            Accessible.description: root.row.said
            onTextEdited: root.editor.type(root.row.id, text)
            Keys.onReturnPressed: root.editor.apply()
            Keys.onEnterPressed: root.editor.apply()
        }
    }

    Name {
        visible: root.isName && text !== ""
        width: parent.width
        wraps: true
        text: root.isName ? root.row.text : ""
        size: Theme.body * 1.6
        Accessible.ignored: true
    }

    Row {
        visible: root.row.wrong && root.row.said !== ""
        width: parent.width
        spacing: 6

        Icon {
            name: "attention"
            color: Theme.shu
        }

        Words {
            width: parent.width - Theme.icon - 6
            text: root.row.wrong ? root.row.said : ""
            font.pixelSize: Theme.meta
            color: Theme.shu
            lineHeight: 1.25
        }
    }

    Words {
        visible: !root.row.wrong && text !== ""
        width: parent.width
        text: root.row.wrong ? "" : root.row.said !== "" ? root.row.said : root.row.help
        font.pixelSize: Theme.meta
        color: Theme.inkSoft
        lineHeight: 1.25
    }
}
