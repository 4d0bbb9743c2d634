import QtQuick
import Kakanai
import Kakanai.Screens

// The order of every page: whom it is about, one question, why; the answers; what goes on, at the same place always.
// Sideways the question stands left and the answers right; a dock (pad, keyboard) then takes the right side. `field` shows what is
// typed: it stands on the dock, or sideways under the question.
Item {
    id: frame

    required property VisitModel visit
    required property PageModel page
    default property alias content: answers.data
    property alias field: fieldHolder.data
    property alias dock: dockHolder.data
    property string primary
    property bool primaryEnabled: true
    property string hint
    property string skip
    property bool follows: false // large letters leave little room beside a keyboard: show what changes
    property real rest: docked || sideways ? 0 : 0.3
    readonly property bool sideways: width > height
    readonly property bool docked: dockHolder.implicitHeight > 0
    readonly property bool twoColumns: sideways && !docked && answers.children.length > 0
    readonly property real half: sideways ? (width - 3 * Theme.margin) * 5 / 12 : width - 2 * Theme.margin
    readonly property real rightX: sideways ? 2 * Theme.margin + half : Theme.margin
    readonly property real rightWidth: width - rightX - Theme.margin
    readonly property real dockRoom: sideways ? height - actions.height - 3.5 * Theme.gap : height
    signal accepted
    signal skipped

    Accessible.role: Accessible.Pane
    Accessible.name: Ruby.plain(page.title)

    ScrollBody {
        id: main

        anchors {
            top: parent.top
            topMargin: Theme.large ? Theme.gap : Theme.group
            bottom: frame.sideways ? parent.bottom : dockPlace.top
            bottomMargin: Theme.gap
        }
        x: Theme.margin
        width: frame.half
        rest: frame.rest
        aim: frame.follows && Theme.large ? (frame.sideways ? fieldSide.y : answers.y) : -1

        Column {
            width: parent.width
            spacing: Theme.near

            Name {
                visible: text !== ""
                width: Math.min(implicitWidth, parent.width)
                text: frame.page.personName
            }

            // Lines of like length: no last line of a single letter.
            Words {
                id: heading

                readonly property real natural: marked ? naturalWidth : measure.advanceWidth

                width: Math.min(parent.width, natural / Math.ceil(natural / parent.width) + Theme.question * 1.5)
                text: frame.page.title
                font.pixelSize: Theme.question
                font.bold: true
                lineHeight: 1.25
                Accessible.role: Accessible.Heading
                onTextChanged: {
                    main.bring(0)
                    side.bring(0)
                }

                TextMetrics {
                    id: measure

                    text: heading.marked ? "" : heading.text
                    font: heading.font
                }
            }

            Item {
                id: fieldSide

                width: parent.width
                height: frame.sideways ? fieldHolder.implicitHeight : 0
            }

            Words {
                visible: text !== ""
                width: parent.width
                text: frame.page.help
                color: Theme.inkSoft
            }
        }

        Column {
            id: answers

            parent: frame.twoColumns ? side.place : main.place
            width: parent ? parent.width : 0
            spacing: Theme.gap
        }
    }

    ScrollBody {
        id: side

        visible: frame.twoColumns
        anchors { top: parent.top; topMargin: Theme.large ? Theme.gap : Theme.group; bottom: actions.top; bottomMargin: Theme.gap }
        x: frame.rightX
        width: frame.rightWidth
    }

    Column {
        id: dockPlace

        x: frame.sideways ? frame.rightX : Theme.margin
        width: frame.sideways ? frame.rightWidth : frame.half
        anchors { bottom: actions.top; bottomMargin: frame.docked ? Theme.gap * 1.5 : 0 }
        spacing: Theme.gap

        Item {
            id: fieldTop

            width: parent.width
            height: frame.sideways ? 0 : fieldHolder.implicitHeight
        }

        Column {
            id: dockHolder

            width: parent.width
            spacing: Theme.gap
        }
    }

    Column {
        id: fieldHolder

        parent: frame.sideways ? fieldSide : fieldTop
        width: parent ? parent.width : 0
        spacing: Theme.near
    }

    Column {
        id: actions

        x: frame.rightX
        width: frame.rightWidth
        anchors { bottom: parent.bottom; bottomMargin: Theme.gap }
        spacing: Theme.gap

        Words {
            visible: text !== ""
            width: parent.width
            text: frame.hint
            // Beside a keyboard the largest letters of a hint would push it off the page.
            font.pixelSize: frame.sideways && frame.docked ? Math.min(Theme.body, 34) : Theme.body
            color: Theme.ko
            horizontalAlignment: Text.AlignHCenter
        }

        KButton {
            visible: frame.primary !== ""
            width: parent.width
            primary: true
            text: frame.primary
            enabled: frame.primaryEnabled
            onActivated: frame.accepted()
        }

        QuietActions {
            width: parent.width
            back: frame.page.canGoBack
            cancel: frame.page.canCancel
            skip: frame.skip
            slim: frame.sideways
            onBackWanted: frame.page.back()
            onSkipWanted: frame.skipped()
            onCancelWanted: frame.visit.cancel()
        }
    }
}
