import QtQuick
import Kakanai
import Kakanai.Screens

// A drawn paper with its code before a drawn window of light.
PageFrame {
    id: root

    readonly property CodeModel code: page as CodeModel

    Item {
        width: parent.width
        height: 420

        Rectangle {
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 24 }
            width: Math.min(parent.width, 560)
            height: 96
            radius: 24
            color: Theme.surface
            border.width: 5
            border.color: Theme.border

            Rectangle {
                anchors { left: parent.left; right: parent.right; margins: 48; verticalCenter: parent.verticalCenter }
                height: 12
                radius: 6
                color: Theme.ai
            }
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 8
            width: 300
            height: 260
            radius: 12
            color: Theme.aiWash
            border.width: 5
            border.color: Theme.ai

            Grid {
                anchors.centerIn: parent
                columns: 3
                spacing: 16

                Repeater {
                    model: 9

                    Rectangle {
                        required property int index

                        width: 48
                        height: 48
                        radius: 4
                        color: Theme.ai
                        visible: index !== 4
                        opacity: index % 2 === 0 ? 1 : 0.4
                    }
                }
            }
        }
    }

    KButton {
        width: parent.width
        text: qsTr("コードがない・別の方法にする")
        onActivated: root.code.otherWay()
    }
}
