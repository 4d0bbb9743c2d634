import QtQuick
import Kakanai
import Kakanai.Screens

// The machine works on the open visit, and says on what.
Item {
    id: root

    required property VisitModel visit
    required property BusyModel page

    Accessible.role: Accessible.Pane
    Accessible.name: page.title

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 560 * Theme.textScale)
        spacing: Theme.margin

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "clock"
            size: 56
            color: Theme.ai
        }

        Words {
            width: parent.width
            text: root.page.title
            font.pixelSize: Theme.question
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.AlertMessage
        }

        Rectangle {
            visible: root.page.total > 0
            width: parent.width
            height: 12
            radius: 6
            color: Theme.line
            Accessible.ignored: true

            Rectangle {
                width: parent.width * root.page.done / Math.max(1, root.page.total)
                height: parent.height
                radius: 6
                color: Theme.ai
            }
        }

        Words {
            width: parent.width
            text: root.page.help
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
