import QtQuick
import Kakanai
import Kakanai.Screens

// Whose visit this is, what has just happened to it, and the way back from it.
Column {
    id: root

    required property DeskModel desk
    readonly property bool undoable: desk.canUndo

    function undo(): void {
        button.press()
    }

    spacing: Theme.near

    Flow {
        width: parent.width
        spacing: Theme.margin

        Words {
            text: root.desk.receipt
            font.family: Theme.counting
            font.pixelSize: Theme.welcome
            font.bold: true
            lineHeight: 1.2
            Accessible.role: Accessible.Heading
        }

        Name {
            width: Math.min(implicitWidth, root.width)
            text: root.desk.visitorName
            size: Theme.welcome
        }

        Words {
            topPadding: Theme.welcome - Theme.body
            text: root.desk.visitorWords
            color: Theme.inkSoft
            lineHeight: 1.2
        }
    }

    Words {
        width: parent.width
        text: root.desk.title
        color: Theme.inkSoft
        lineHeight: 1.25
    }

    Repeater {
        model: root.desk.notices

        Row {
            id: notice

            required property string modelData

            width: root.width
            spacing: 8

            Icon {
                name: "attention"
                color: Theme.ko
            }

            Words {
                width: parent.width - Theme.icon - 8
                text: notice.modelData
                color: Theme.ko
                lineHeight: 1.3
            }
        }
    }

    Item {
        visible: root.undoable || root.desk.making || root.desk.news !== ""
        width: parent.width
        height: Math.max(button.visible ? button.height : 0, news.implicitHeight)

        Row {
            id: news

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - (button.visible ? button.width + Theme.gap : 0)
            spacing: 8

            Icon {
                visible: told.text !== ""
                name: root.desk.making ? "clock" : "check"
                color: root.desk.making ? Theme.ai : Theme.matsu
            }

            Words {
                id: told

                width: parent.width - Theme.icon - 8
                text: root.desk.news + (root.desk.making ? qsTr("書類を作り直しています…") : "")
                lineHeight: 1.25
                color: root.desk.making ? Theme.ai : Theme.matsu
                Accessible.role: Accessible.AlertMessage
            }
        }

        KButton {
            id: button

            visible: root.undoable
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            text: qsTr("直前の訂正を取り消す")
            icon: "back"
            key: "Ctrl+Z"
            onActivated: root.desk.undo()
        }
    }
}
