import QtQuick
import Kakanai
import Kakanai.Screens

// The printer took everything; only a person can say whether it came out.
Item {
    id: root

    required property VisitModel visit
    required property ChoiceModel page

    Accessible.role: Accessible.Pane
    Accessible.name: page.title

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 560 * Theme.textScale)
        spacing: Theme.margin

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "printer"
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

        Words {
            width: parent.width
            text: root.page.help
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }

        Repeater {
            model: root.page.options

            KButton {
                required property int index
                required property var modelData

                width: parent.width
                primary: index === 0
                icon: modelData.icon
                text: modelData.text
                onActivated: root.page.choose(modelData.id)
                Component.onCompleted: {
                    if (index === 0)
                        forceActiveFocus(Qt.OtherFocusReason)
                }
            }
        }
    }
}
