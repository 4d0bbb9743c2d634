import QtQuick
import Kakanai
import Kakanai.Screens

// The clerk's window: visits, the open visit, its context. Everything by keyboard; the key stands on the control.
Window {
    id: window

    required property VisitModel visit
    required property WaitingModel waiting

    color: Theme.paper
    title: "Kakanai"

    Binding { Theme.counter: true }
    Binding { Theme.scheme: window.visit.scheme }
    Binding { Theme.textScale: window.visit.textScale }
    Binding { Theme.fonts: window.visit.fonts }
    Binding { Press.rest: window.visit.pressRest }

    Rectangle {
        id: bar

        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: 56
        color: Theme.ai

        Row {
            anchors { left: parent.left; leftMargin: Theme.margin; verticalCenter: parent.verticalCenter }
            spacing: Theme.group

            Words {
                text: qsTr("窓口")
                font.pixelSize: Theme.question
                font.bold: true
                lineHeight: 1
                color: Theme.onAi
            }

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: trial.implicitWidth + 16
                height: trial.implicitHeight + 8
                radius: 4
                color: Theme.onAi

                Words {
                    id: trial

                    anchors.centerIn: parent
                    text: window.visit.specimen ? qsTr("試用・見本") : qsTr("試用")
                    font.bold: true
                    lineHeight: 1
                    color: Theme.ai
                }
            }
        }

        Words {
            anchors { right: parent.right; rightMargin: Theme.margin; verticalCenter: parent.verticalCenter }
            text: window.waiting.clock
            font.family: Theme.counting
            font.pixelSize: Theme.question
            lineHeight: 1
            color: Theme.onAi
        }
    }

    WaitingList {
        id: list

        anchors { left: parent.left; top: bar.bottom; bottom: parent.bottom }
        width: 360
        waiting: window.waiting
        enabled: !window.visit.trouble
    }

    Rectangle {
        anchors { left: list.right; top: bar.bottom; bottom: parent.bottom }
        width: 1
        color: Theme.line
    }

    Router {
        anchors { left: list.right; leftMargin: 1; right: parent.right; top: bar.bottom; bottom: parent.bottom }
        visit: window.visit
        enabled: !window.visit.trouble
    }

    Loader {
        anchors.fill: parent
        active: window.visit.trouble
        sourceComponent: ProblemSheet { visit: window.visit }
    }
}
