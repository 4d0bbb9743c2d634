import QtQuick
import Kakanai
import Kakanai.Screens

// What to do next, where, with which number.
PageFrame {
    id: root

    readonly property ReceiptModel receipt: page as ReceiptModel

    primary: qsTr("終わる")
    onAccepted: receipt.finish()

    Rectangle {
        visible: number.text !== ""
        width: parent.width
        height: number.implicitHeight + 2 * Theme.gap
        radius: Theme.sheetCorner
        color: Theme.aiWash
        border.width: 3
        border.color: Theme.ai

        Text {
            id: number

            anchors { left: parent.left; right: parent.right; margins: Theme.gap; verticalCenter: parent.verticalCenter }
            text: root.receipt ? root.receipt.receipt : ""
            font.family: Theme.counting
            font.pixelSize: 2 * Theme.welcome
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 40
            font.bold: true
            color: Theme.ai
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }

    ReceiptCodes {
        width: parent.width
        receipt: root.receipt
    }

    Item {
        width: 1
        height: Theme.near
    }

    Repeater {
        model: root.receipt ? root.receipt.windows : []

        Row {
            id: stop

            required property int index
            required property var modelData

            width: parent.width
            spacing: Theme.gap

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.icon * 1.4
                height: width
                radius: width / 2
                color: Theme.ai

                Text {
                    anchors.centerIn: parent
                    text: stop.index + 1
                    font.family: Theme.counting
                    font.pixelSize: Theme.body
                    color: Theme.aiInk
                }
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - Theme.icon * 1.4 - parent.spacing
                lineHeight: 1.2
                text: stop.modelData.window + "　" + stop.modelData.department
                font.pixelSize: Theme.answer
            }
        }
    }

    Row {
        width: parent.width
        spacing: Theme.near

        Icon {
            id: done

            name: "check"
            color: Theme.matsu
        }

        Words {
            width: parent.width - done.width - parent.spacing
            text: root.receipt ? root.receipt.erased : ""
            color: Theme.matsu
        }
    }
}
