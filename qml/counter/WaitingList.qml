import QtQuick
import Kakanai
import Kakanai.Screens

// Visits that wait, oldest first; while something is looked for, those that fit.
Item {
    id: root

    required property WaitingModel waiting
    readonly property bool searching: waiting.found !== ""

    function enter(): void {
        if (lines.count > 0)
            lines.itemAt(0).forceActiveFocus(Qt.TabFocusReason)
    }

    Accessible.role: Accessible.Pane
    Accessible.name: head.text

    Item {
        id: top

        anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.margin }
        height: Math.max(head.implicitHeight, reload.height)

        Words {
            id: head

            anchors { left: parent.left; right: reload.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            text: root.searching ? root.waiting.found : qsTr("受付 %1件").arg(root.waiting.total)
            font.pixelSize: Theme.question
            font.bold: true
            lineHeight: 1.2
            Accessible.role: Accessible.Heading
        }

        KButton {
            id: reload

            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            text: qsTr("新しくする")
            key: "F5"
            enabled: root.waiting.mayChoose
            onActivated: root.waiting.reload()
        }
    }

    Shortcut { sequence: "F5"; onActivated: reload.press() }

    DeskScroll {
        anchors { left: parent.left; right: parent.right; top: top.bottom; bottom: parent.bottom; margins: Theme.margin; topMargin: Theme.gap }
        spacing: Theme.gap

        CodeProgress {
            width: parent.width
            waiting: root.waiting
        }

        Words {
            visible: root.waiting.visits.count === 0
            width: parent.width
            text: root.searching ? qsTr("その番号や名前の受付はありません。読み方を変えるか、番号でさがしてください。") : qsTr("お待ちの方はいません。記載台から届くと、ここに出ます。")
            color: Theme.inkSoft
        }

        Words {
            visible: !root.waiting.mayChoose && root.waiting.visits.count > 0
            width: parent.width
            text: qsTr("開いている受付を終えるか一覧にもどすと、次を選べます。")
            font.pixelSize: Theme.meta
            color: Theme.inkSoft
        }

        Repeater {
            id: lines

            model: root.waiting.visits

            WaitingRow {
                id: line

                required property int index

                width: parent ? parent.width : 0
                choosable: root.waiting.mayChoose
                onActivated: root.waiting.choose(row.id)

                Shortcut {
                    enabled: line.index < 9
                    sequence: "Ctrl+" + (line.index + 1)
                    onActivated: line.press()
                }
            }
        }
    }
}
