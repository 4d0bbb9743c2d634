import QtQuick
import Kakanai
import Kakanai.Screens

// Where am I, in dots and in words; the size of the letters and the colours.
Item {
    id: root

    required property VisitModel visit
    readonly property var stages: visit.stages
    signal lookWanted

    implicitHeight: Math.max(136, look.implicitHeight + 32)

    Rectangle {
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: 2
        color: Theme.line
    }

    Column {
        visible: root.visit.stage > 0
        anchors { left: parent.left; leftMargin: Theme.margin; right: look.left; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
        spacing: 12

        Row {
            spacing: 0

            Repeater {
                model: root.stages.length

                Row {
                    id: dot

                    required property int index
                    readonly property bool reached: index < root.visit.stage

                    Rectangle {
                        visible: dot.index > 0
                        anchors.verticalCenter: parent.verticalCenter
                        width: 56
                        height: 4
                        color: dot.reached ? Theme.ai : Theme.line
                    }

                    Rectangle {
                        width: 24
                        height: 24
                        radius: 12
                        color: dot.reached ? Theme.ai : "transparent"
                        border.width: 3
                        border.color: dot.reached ? Theme.ai : Theme.border
                    }
                }
            }
        }

        Words {
            width: parent.width
            text: root.visit.stage > 0 ? qsTr("%1/%2 %3").arg(root.visit.stage).arg(root.stages.length).arg(root.stages[root.visit.stage - 1])
                                         + (root.visit.event === "" || Theme.large ? "" : "　" + root.visit.event) : ""
            font.pixelSize: Theme.bar
            lineHeight: 1.1
            color: Theme.inkSoft
        }
    }

    Rectangle {
        id: specimen

        visible: root.visit.specimen
        anchors { right: look.left; rightMargin: Theme.gap; top: parent.top; topMargin: 8 }
        width: specimenWords.implicitWidth + 32
        height: 44
        radius: 8
        color: "transparent"
        border.width: 2
        border.color: Theme.ko

        Words {
            id: specimenWords

            anchors.centerIn: parent
            text: qsTr("見本")
            font.pixelSize: 28
            font.bold: true
            lineHeight: 1
            color: Theme.ko
        }
    }

    KButton {
        id: look

        anchors { right: parent.right; rightMargin: Theme.margin; verticalCenter: parent.verticalCenter }
        quiet: true
        text: qsTr("文字と色")
        icon: "text"
        stacked: Theme.large && root.width < 1400
        fontSize: Theme.bar
        onActivated: root.lookWanted()
    }
}
