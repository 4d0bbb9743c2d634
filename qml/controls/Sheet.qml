import QtQuick
import Kakanai
import Kakanai.Screens

// A sheet laid over the page: one thing said, one primary way on.
Item {
    id: root

    default property alias content: column.data
    property string title
    property string icon
    property color tone: Theme.ai

    anchors.fill: parent
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Ruby.plain(title)

    Rectangle {
        anchors.fill: parent
        color: Theme.veil
    }

    // Nothing under the sheet can be touched.
    MouseArea { anchors.fill: parent }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        y: Math.max(Theme.margin, (parent.height - height) * 0.55)
        width: Math.min(parent.width - 2 * Theme.margin, Theme.counter ? 640 : 960)
        height: Math.min(parent.height - 2 * Theme.margin, scroll.contentNeeds + 2 * Theme.group)
        radius: Theme.sheetCorner
        color: Theme.surface
        border.width: 2
        border.color: Theme.border

        ScrollBody {
            id: scroll

            anchors { fill: parent; margins: Theme.group }

            Column {
                id: column

                width: parent.width
                spacing: Theme.gap

                Row {
                    width: parent.width
                    spacing: Theme.gap

                    Icon {
                        id: sign

                        visible: name !== ""
                        name: root.icon
                        color: root.tone
                        size: Theme.icon * 1.4
                    }

                    Words {
                        width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
                        text: root.title
                        font.pixelSize: Theme.question
                        font.bold: true
                    }
                }
            }
        }
    }
}
