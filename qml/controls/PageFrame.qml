import QtQuick
import Kakanai
import Kakanai.Screens

// The order of every page: whom it is about, one question, why; the answers; what goes on, at the same place always.
// Sideways the question stands left and the answers right; a dock (pad, keyboard) then takes the right side.
Item {
    id: frame

    required property VisitModel visit
    required property PageModel page
    default property alias content: answers.data
    property alias dock: dockPlace.data
    property string primary
    property bool primaryEnabled: true
    property string hint
    property string skip
    property bool centred: false
    readonly property bool sideways: width > height
    readonly property bool docked: dockPlace.children.length > 0
    readonly property bool twoColumns: sideways && !docked && answers.children.length > 0
    readonly property real half: sideways ? (width - 3 * Theme.margin) * 5 / 12 : width - 2 * Theme.margin
    readonly property real rightX: sideways ? 2 * Theme.margin + half : Theme.margin
    readonly property real rightWidth: width - rightX - Theme.margin
    signal accepted
    signal skipped

    Accessible.role: Accessible.Pane
    Accessible.name: page.title

    ScrollBody {
        id: main

        anchors {
            top: parent.top
            topMargin: Theme.group
            bottom: frame.sideways ? parent.bottom : dockPlace.top
            bottomMargin: Theme.gap
        }
        x: Theme.margin
        width: frame.half

        Column {
            width: parent.width
            spacing: Theme.near

            Name {
                visible: text !== ""
                width: Math.min(implicitWidth, parent.width)
                text: frame.page.personName
            }

            Words {
                width: parent.width
                text: frame.page.title
                font.pixelSize: Theme.question
                font.bold: true
                Accessible.role: Accessible.Heading
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
        anchors { top: parent.top; topMargin: Theme.group; bottom: actions.top; bottomMargin: Theme.gap }
        x: frame.rightX
        width: frame.rightWidth
    }

    Column {
        id: dockPlace

        x: frame.sideways ? frame.rightX : Theme.margin
        width: frame.sideways ? frame.rightWidth : frame.half
        anchors { bottom: actions.top; bottomMargin: frame.docked ? Theme.group : 0 }
        spacing: Theme.gap
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
            onBackWanted: frame.page.back()
            onSkipWanted: frame.skipped()
            onCancelWanted: frame.visit.cancel()
        }
    }
}
