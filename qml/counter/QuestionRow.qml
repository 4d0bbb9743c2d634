import QtQuick
import Kakanai
import Kakanai.Screens

// A question to be asked, in the words to ask it with; chosen, it is answered right here.
Column {
    id: root

    required property DeskModel desk
    required property var row
    readonly property bool open: desk.part === DeskModel.Answer && desk.chosen === row.id
    readonly property alias line: head
    signal opened(Item line)

    spacing: 0
    onOpenChanged: {
        if (open)
            soon.restart()
    }

    Timer {
        id: soon

        interval: 0
        onTriggered: answer.enter()
    }

    DeskRow {
        id: head

        width: parent.width
        person: root.row.name
        text: root.row.text
        tag: root.row.tag
        wanted: true
        whole: root.row.whole
        checked: root.open
        onActivated: root.opened(head)
    }

    Words {
        visible: root.open && text !== ""
        x: 20
        width: parent.width - 40
        topPadding: 8
        bottomPadding: 8
        text: root.row.why
        font.pixelSize: Theme.meta
        color: Theme.inkSoft
        lineHeight: 1.25
        Accessible.ignored: true
    }

    Loader {
        id: answer

        function enter(): void {
            const edit = item as DeskEdit
            if (edit)
                edit.enter()
        }

        active: root.open
        visible: active
        x: 20
        width: parent.width - 40
        height: implicitHeight + 16
        sourceComponent: DeskEdit {
            editor: root.desk.editor
            labelled: false
        }
    }
}
