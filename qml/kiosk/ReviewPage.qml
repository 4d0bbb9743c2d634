import QtQuick
import Kakanai
import Kakanai.Screens

// The real forms as paper. Correcting goes straight to the question and back.
Item {
    id: root

    required property VisitModel visit
    required property ReviewModel page
    property bool correcting: false
    property bool large: false
    readonly property bool sideways: width > height

    Column {
        id: head

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

    Flickable {
        id: desk

        readonly property real room: root.sideways ? root.height - 2 * Theme.gap : turning.y - head.y - head.height - 2 * Theme.gap

        x: root.sideways ? 2 * Theme.margin + head.width : Theme.margin
        y: root.sideways ? Theme.gap : head.y + head.height + Theme.gap
        width: root.width - x - Theme.margin
        height: room
        contentWidth: Math.max(width, paper.width)
        contentHeight: Math.max(height, paper.height)
        clip: true
        interactive: root.large
        boundsBehavior: Flickable.StopAtBounds

        SheetView {
            id: paper

            x: Math.max(0, (desk.width - width) / 2)
            width: root.large ? desk.width * 1.6 : Math.min(desk.width, desk.height * ratio)
            height: width / ratio
            fonts: Theme.fonts
            pages: root.page.pages
            page: root.page.page
            mark: "#D5E4F5"
            Accessible.role: Accessible.Graphic
            Accessible.name: root.page.document

            Rectangle {
                anchors.fill: parent
                color: "transparent"
                border.width: 2
                border.color: Theme.line
            }
        }
    }

    Column {
        id: turning

        x: Theme.margin
        width: head.width
        anchors { bottom: parent.bottom; bottomMargin: Theme.gap }
        spacing: Theme.gap

        Row {
            width: parent.width
            spacing: Theme.gap

            KButton {
                width: (parent.width - 2 * Theme.gap) * 0.3
                enabled: root.page.page > 0
                text: qsTr("前の紙")
                icon: "back"
                rests: false
                onActivated: root.page.turn(-1)
            }

            KButton {
                width: (parent.width - 2 * Theme.gap) * 0.4
                quiet: true
                text: root.large ? qsTr("全体を見る") : qsTr("大きく見る")
                icon: "search"
                onActivated: root.large = !root.large
            }

            KButton {
                width: (parent.width - 2 * Theme.gap) * 0.3
                enabled: root.page.page < root.page.pageCount - 1
                text: qsTr("次の紙")
                icon: "chevron"
                rests: false
                onActivated: root.page.turn(1)
            }
        }

        Words {
            width: parent.width
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
