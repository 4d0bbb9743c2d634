import QtQuick
import Kakanai
import Kakanai.Screens

// The real forms as paper. Correcting goes straight to the question and back.
Item {
    id: root

    required property VisitModel visit
    required property ReviewModel page
    property bool correcting: false
    readonly property bool sideways: width > height

    Column {
        id: head

        enabled: !root.correcting
        x: Theme.margin
        y: Theme.group
        width: root.sideways ? (parent.width - 3 * Theme.margin) * 5 / 12 : parent.width - 2 * Theme.margin
        spacing: Theme.near

        Words {
            width: parent.width
            text: root.page.title
            font.pixelSize: Theme.question
            font.bold: true
            Accessible.role: Accessible.Heading
        }

        Words {
            visible: desk.zoom === 0 && (root.sideways || !Theme.large)
            width: parent.width
            text: root.page.help
            color: Theme.inkSoft
        }

        Words {
            width: parent.width
            text: root.page.document
            font.bold: true
        }
    }

    ReviewDesk {
        id: desk

        x: root.sideways ? 2 * Theme.margin + head.width : Theme.margin
        y: root.sideways ? Theme.gap : head.y + head.height + Theme.gap
        width: root.width - x - Theme.margin
        height: root.sideways ? root.height - 2 * Theme.gap : turning.y - y - Theme.gap
        review: root.page
    }

    Column {
        id: turning

        enabled: !root.correcting
        x: Theme.margin
        width: head.width
        anchors { bottom: parent.bottom; bottomMargin: Theme.gap }
        spacing: Theme.gap

        Row {
            visible: desk.zoom === 0
            width: parent.width
            spacing: Theme.near

            KButton {
                width: (parent.width - 2 * Theme.near) * 0.3
                enabled: root.page.page > 0
                text: qsTr("前の紙")
                fontSize: Theme.bar
                icon: "back"
                stacked: Theme.large
                rests: false
                onActivated: root.page.turn(-1)
            }

            KButton {
                width: (parent.width - 2 * Theme.near) * 0.4
                text: qsTr("大きく見る")
                fontSize: Theme.bar
                icon: "search"
                stacked: Theme.large
                onActivated: desk.zoom = 1
            }

            KButton {
                width: (parent.width - 2 * Theme.near) * 0.3
                enabled: root.page.page < root.page.pageCount - 1
                text: qsTr("次の紙")
                fontSize: Theme.bar
                icon: "chevron"
                stacked: Theme.large
                rests: false
                onActivated: root.page.turn(1)
            }
        }

        ReviewMoves {
            visible: desk.zoom > 0
            width: parent.width
            desk: desk
        }

        Words {
            width: parent.width
            visible: desk.zoom === 0
            text: root.page.pageWords
            horizontalAlignment: Text.AlignHCenter
            color: Theme.inkSoft
            lineHeight: 1
        }

        KButton {
            width: parent.width
            primary: true
            text: qsTr("この内容でよい")
            onActivated: root.page.confirm()
        }

        QuietActions {
            width: parent.width
            back: true
            cancel: true
            skip: qsTr("直す")
            onBackWanted: root.page.back()
            onSkipWanted: root.correcting = true
            onCancelWanted: root.visit.cancel()
        }
    }

    Loader {
        anchors.fill: parent
        active: root.correcting
        sourceComponent: Sheet {
            title: qsTr("どこを直しますか")
            icon: "pen"

            Repeater {
                model: root.page.corrections

                AnswerRow {
                    required property int index
                    required property var modelData

                    width: parent.width
                    text: modelData.title
                    detail: (modelData.name ? modelData.name + "　" : "") + (modelData.answer ? modelData.answer : "")
                    leads: true
                    onActivated: root.page.correct(index)
                }
            }

            KButton {
                width: parent.width
                text: qsTr("書類にもどる")
                onActivated: root.correcting = false
            }
        }
    }
}
