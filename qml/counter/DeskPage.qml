import QtQuick
import Kakanai
import Kakanai.Screens

// The open visit, and on the right what is known of the chosen line. Where there is no room for both, one stands before the other.
Item {
    id: root

    required property VisitModel visit
    required property DeskModel page
    readonly property real room: width / Theme.textScale
    readonly property bool narrow: room < 820
    readonly property bool chosen: page.part !== DeskModel.Nothing && !page.asksInPlace
    readonly property bool asideOnly: narrow && (chosen || overviewShown)
    property bool overviewShown: false
    property string shown
    property Item cameFrom: null

    function open(line: Item, part: int, id: string): void {
        root.cameFrom = line
        root.page.show(part, id)
    }

    function leave(): void {
        root.overviewShown = false
        root.page.showNothing()
    }

    // The keyboard goes where the work is: into the boxes, and back to the line it came from.
    function followContext(): void {
        const now = root.page.part === DeskModel.Nothing ? "" : root.page.part + "/" + root.page.chosen
        if (now === root.shown)
            return
        root.shown = now
        if (now === "")
            homeward.restart()
        else if (root.chosen)
            aside.enter()
    }

    function comeHome(): void {
        if (root.cameFrom && root.cameFrom.visible)
            root.cameFrom.forceActiveFocus(Qt.OtherFocusReason)
        else
            aside.home()
    }

    function stepBack(): void {
        if (root.page.part !== DeskModel.Nothing || root.overviewShown)
            root.leave()
        else
            actions.putBack()
    }

    Component.onCompleted: homeward.restart()
    Accessible.role: Accessible.Pane
    Accessible.name: page.title

    DeskScroll {
        id: middle

        visible: !root.asideOnly
        anchors { left: parent.left; right: root.narrow ? parent.right : aside.left; top: parent.top; bottom: actions.top; margins: Theme.margin; bottomMargin: Theme.gap }

        DeskHead {
            id: head

            width: parent.width
            desk: root.page
        }

        DeskSections {
            width: parent.width
            desk: root.page
            onOpened: (line, part, id) => root.open(line, part, id)
        }
    }

    DeskContext {
        id: aside

        visible: !root.narrow || root.asideOnly
        anchors { right: parent.right; top: parent.top; bottom: root.narrow ? actions.top : parent.bottom }
        width: root.narrow ? parent.width : root.page.part === DeskModel.Document ? Math.min(840 * Theme.textScale, parent.width * 0.56) : Math.min(540 * Theme.textScale, parent.width * 0.38)
        desk: root.page
        closable: root.narrow
        onClosed: root.leave()
        onFollowed: root.cameFrom = null
    }

    DeskActions {
        id: actions

        anchors { left: parent.left; right: root.narrow ? parent.right : aside.left; bottom: parent.bottom }
        desk: root.page
        narrow: root.narrow
        overviewShown: root.overviewShown
        escapes: root.page.part === DeskModel.Nothing && !root.overviewShown
        onOverviewWanted: root.overviewShown = !root.overviewShown
    }

    Timer {
        id: homeward

        interval: 0
        onTriggered: root.comeHome()
    }

    Connections {
        target: root.page

        function onContextChanged(): void {
            root.followContext()
        }
    }

    Shortcut { sequence: "F3"; onActivated: root.page.nextQuestion() }
    Shortcut { sequence: "F4"; enabled: root.narrow; onActivated: root.overviewShown = !root.overviewShown }
    Shortcut { sequence: "F6"; onActivated: root.open(null, DeskModel.Adding, "") }
    Shortcut { sequence: "F7"; onActivated: root.open(null, DeskModel.Identity, "") }
    Shortcut { sequence: "F9"; onActivated: actions.seal() }
    Shortcut { sequence: "F10"; onActivated: actions.printOut() }
    Shortcut { sequence: "F12"; onActivated: actions.finish() }
    Shortcut { sequence: "Ctrl+Z"; enabled: root.page.canUndo; onActivated: head.undo() }
    Shortcut { sequence: "Esc"; onActivated: root.stepBack() }
}
