import QtQuick
import Kakanai
import Kakanai.Screens

// Visits that wait: receipt, event, how long. Ctrl+number opens one.
Item {
    id: root

    required property WaitingModel waiting

    Words {
        id: head

        x: Theme.margin
        y: Theme.margin
        text: qsTr("受付 %1件").arg(root.waiting.visits.length)
        font.pixelSize: Theme.question
        font.bold: true
    }

    KButton {
        id: reload

        anchors { right: parent.right; rightMargin: Theme.margin; verticalCenter: head.verticalCenter }
        text: qsTr("新しくする")
        key: "F5"
        onActivated: root.waiting.reload()
    }

    Shortcut {
        sequence: "F5"
        onActivated: reload.press()
    }

    ScrollBody {
        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; margins: Theme.margin }
        spacing: Theme.gap

        CodeProgress {
            width: parent.width
            waiting: root.waiting
        }

        Words {
            visible: root.waiting.visits.length === 0
            width: parent.width
            text: qsTr("お待ちの方はいません。")
            color: Theme.inkSoft
        }

        Repeater {
            model: root.waiting.visits

            Pressable {
                id: row

                required property int index
                required property var modelData

                width: parent.width
                height: Math.max(100, what.implicitHeight + 72)
                name: modelData.receipt + " " + modelData.event
                note: modelData.state + " " + modelData.waited
                onActivated: root.waiting.choose(modelData.receipt)

                Shortcut {
                    enabled: row.index < 9
                    sequence: "Ctrl+" + (row.index + 1)
                    onActivated: row.press()
                }

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.corner
                    color: row.down ? Theme.pressed : row.modelData.open ? Theme.aiWash : Theme.surface
                    border.width: row.modelData.open ? 2 : 1
                    border.color: row.modelData.open ? Theme.ai : Theme.line
                }

                Words {
                    x: Theme.margin
                    y: 10
                    text: row.modelData.receipt
                    font.family: Theme.counting
                    font.pixelSize: Theme.question
                    font.bold: true
                    lineHeight: 1
                    Accessible.ignored: true
                }

                Words {
                    id: what

                    x: Theme.margin
                    y: 40
                    width: parent.width - 2 * Theme.margin
                    text: row.modelData.event
                    lineHeight: 1
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }

                Words {
                    anchors { right: parent.right; rightMargin: Theme.margin; top: parent.top; topMargin: 12 }
                    text: row.modelData.waited
                    font.family: Theme.counting
                    lineHeight: 1
                    Accessible.ignored: true
                }

                Words {
                    anchors { right: parent.right; rightMargin: Theme.margin; bottom: parent.bottom; bottomMargin: 8 }
                    text: row.modelData.persons + "　" + row.modelData.state + (row.index < 9 ? "　Ctrl+" + (row.index + 1) : "")
                    font.pixelSize: Theme.meta
                    lineHeight: 1
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }
            }
        }
    }
}
