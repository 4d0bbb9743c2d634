import QtQuick
import Kakanai
import Kakanai.Screens

// The machine waits. One button, in reach of a seated person.
Item {
    id: root

    required property VisitModel visit
    required property WelcomeModel page

    Column {
        anchors {
            left: parent.left
            right: parent.right
            margins: Theme.margin
            verticalCenter: parent.verticalCenter
            verticalCenterOffset: parent.height > parent.width ? 80 : 0
        }
        spacing: Theme.group

        Words {
            width: parent.width
            text: root.page.municipality
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }

        Words {
            width: parent.width
            text: root.page.title
            font.pixelSize: Theme.welcome
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            text: root.page.help
            horizontalAlignment: Text.AlignHCenter
        }

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.group

            Repeater {
                model: [["question", qsTr("答える")], ["document", qsTr("確かめる")], ["pen", qsTr("署名する")]]

                Column {
                    id: stage

                    required property var modelData

                    width: 240
                    spacing: Theme.near

                    Icon {
                        anchors.horizontalCenter: parent.horizontalCenter
                        name: stage.modelData[0]
                        size: 96
                        color: Theme.ai
                    }

                    Words {
                        width: parent.width
                        text: stage.modelData[1]
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
            }
        }

        Words {
            width: parent.width
            text: qsTr("マイナンバーカードをお持ちの方は、ご用意ください。なくても使えます。")
            color: Theme.inkSoft
            horizontalAlignment: Text.AlignHCenter
        }

        Item {
            width: 1
            height: 1
        }

        KButton {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, 720)
            height: Math.max(160, implicitHeight)
            primary: true
            text: qsTr("はじめる")
            fontSize: Theme.question
            onActivated: root.page.start()
        }
    }
}
