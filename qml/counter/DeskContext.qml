import QtQuick
import Kakanai
import Kakanai.Screens

// What is known of the chosen line, and the boxes to correct it; where nothing is chosen, the whole visit.
Rectangle {
    id: root

    required property DeskModel desk
    property bool closable: false
    readonly property bool overview: desk.part === DeskModel.Nothing || desk.asksInPlace
    signal closed
    signal followed

    function home(): void {
        if (visible && glance.visible)
            glance.enter()
    }

    function enter(): void {
        soon.restart()
    }

    color: Theme.surface
    Accessible.role: Accessible.Pane
    Accessible.name: desk.contextTitle

    Rectangle {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: 1
        color: Theme.line
    }

    Item {
        id: head

        anchors { left: parent.left; right: parent.right; top: parent.top; leftMargin: Theme.margin + 5; rightMargin: Theme.margin; topMargin: Theme.gap }
        height: Math.max(Theme.target + 8, words.implicitHeight, leave.visible ? leave.height : 0)

        Words {
            id: words

            anchors { left: parent.left; right: leave.visible ? leave.left : parent.right; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
            text: root.overview ? qsTr("この受付") : root.desk.contextTitle
            font.pixelSize: Theme.question
            font.bold: true
            lineHeight: 1.2
            Accessible.role: Accessible.Heading
        }

        KButton {
            id: leave

            visible: !root.overview || root.closable
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            quiet: true
            text: qsTr("とじる")
            icon: "close"
            key: "Esc"
            onActivated: root.closed()
        }
    }

    DeskScroll {
        id: body

        property string shown

        anchors { left: parent.left; right: parent.right; top: head.bottom; bottom: parent.bottom; margins: Theme.margin; topMargin: Theme.gap }
        spacing: Theme.group

        DeskOverview {
            id: glance

            visible: root.overview
            width: parent.width
            desk: root.desk
            onFollowed: root.followed()
        }

        Name {
            visible: !root.overview && text !== ""
            width: Math.min(implicitWidth, parent.width)
            text: root.desk.contextName
            size: Theme.question * 1.4
        }

        Repeater {
            model: root.overview ? [] : root.desk.contextRows

            LabelledWords {
                required property var modelData

                width: parent.width
                label: modelData.label
                text: modelData.value
            }
        }

        Repeater {
            model: root.overview ? [] : root.desk.differences

            Difference {
                required property var modelData

                width: parent.width
                entry: modelData
            }
        }

        Words {
            visible: ways.count > 0
            width: parent.width
            text: qsTr("カードを読んで見くらべる")
            font.bold: true
        }

        Flow {
            visible: ways.count > 0
            width: parent.width
            spacing: Theme.near

            Repeater {
                id: ways

                model: root.overview ? [] : root.desk.compareWays

                KButton {
                    required property var modelData

                    icon: "card"
                    text: modelData.text
                    onActivated: root.desk.compare(modelData.id)
                }
            }
        }

        DeskEdit {
            id: edit

            visible: !root.overview
            width: parent.width
            editor: root.desk.editor
            labelled: root.desk.part !== DeskModel.Answer && root.desk.part !== DeskModel.Field
        }

        Repeater {
            model: root.desk.part === DeskModel.Document ? root.desk.pageCount : 0

            SheetView {
                required property int index

                width: parent.width
                height: width / ratio
                fonts: Theme.fonts
                pages: root.desk.pages
                page: root.desk.firstPage + index
                mark: Theme.sheetMark
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("%1枚目").arg(index + 1)
            }
        }
    }

    // The boxes of another line are there at the next turn of the event loop.
    Timer {
        id: soon

        interval: 0
        onTriggered: edit.enter()
    }

    Connections {
        target: root.desk

        function onContextChanged(): void {
            const now = root.overview ? "" : root.desk.part + root.desk.chosen
            if (body.shown !== now)
                body.toTop()
            body.shown = now
        }
    }
}
