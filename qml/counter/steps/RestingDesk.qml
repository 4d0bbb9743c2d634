import QtQuick
import Kakanai
import Kakanai.Screens

// No visit is open: what to do now.
Item {
    id: root

    required property VisitModel visit
    required property WelcomeModel page

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.margin, 520 * Theme.textScale)
        spacing: Theme.near

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "ticket"
            size: 56
            color: Theme.ai
        }

        Words {
            width: parent.width
            text: qsTr("受付を選んでください")
            font.pixelSize: Theme.question
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
        }

        Words {
            width: parent.width
            text: qsTr("左の一覧から、受付番号を呼んで開きます。番号のわからない方は、氏名かフリガナでさがせます。")
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
