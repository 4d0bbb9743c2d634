import QtQuick
import Kakanai
import Kakanai.Screens

// No visit is open.
Item {
    id: root

    required property VisitModel visit
    required property WelcomeModel page

    Column {
        anchors.centerIn: parent
        spacing: Theme.near

        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.page.title
            font.pixelSize: Theme.question
            font.bold: true
        }

        Words {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.page.help
            color: Theme.inkSoft
        }
    }
}
