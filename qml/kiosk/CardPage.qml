import QtQuick
import Kakanai
import Kakanai.Screens

// A drawn card settles on a drawn reader; words say what to do now.
PageFrame {
    id: root

    readonly property CardModel card: page as CardModel

    Item {
        width: parent.width
        height: 520

        Rectangle {
            id: reader

            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 24 }
            width: Math.min(parent.width, 640)
            height: 200
            radius: 32
            color: Theme.surface
            border.width: 5
            border.color: Theme.border

            Rectangle {
                anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: 24 }
                width: 96
                height: 12
                radius: 6
                color: root.card && root.card.reading ? Theme.ai : Theme.line
            }
        }

        Rectangle {
            id: drawn

            property real settled

            anchors.horizontalCenter: parent.horizontalCenter
            y: (root.card && root.card.reading ? 1 : settled) * 176 + 8
            width: 428
            height: 270
            radius: 24
            color: Theme.aiWash
            border.width: 5
            border.color: Theme.ai

            Rectangle {
                x: 32
                y: 72
                width: 96
                height: 120
                radius: 12
                color: Theme.surface
                border.width: 4
                border.color: Theme.ai

                Icon {
                    anchors.centerIn: parent
                    name: "person"
                    size: 72
                    color: Theme.ai
                }
            }

            Column {
                x: 160
                y: 80
                spacing: 28

                Repeater {
                    model: [220, 220, 140]

                    Rectangle {
                        required property int modelData

                        width: modelData
                        height: 10
                        radius: 5
                        color: Theme.ai
                        opacity: 0.5
                    }
                }
            }

            SequentialAnimation on settled {
                running: root.card !== null && !root.card.reading
                loops: 3

                PauseAnimation { duration: 1200 }
                NumberAnimation { from: 0; to: 1; duration: 900; easing.type: Easing.OutCubic }
                PauseAnimation { duration: 1500 }
                NumberAnimation { to: 0; duration: 300 }
            }
        }
    }

    KButton {
        visible: root.card !== null && !root.card.reading
        width: parent.width
        text: qsTr("カードがない・別の方法にする")
        onActivated: root.card.otherWay()
    }
}
