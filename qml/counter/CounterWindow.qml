import QtQuick
import Kakanai
import Kakanai.Screens

// The clerk's window: visits, the open visit, its context. Everything by keyboard; the key stands on the control.
Window {
    id: window

    required property VisitModel visit
    required property WaitingModel waiting
    readonly property real room: width / Theme.textScale
    readonly property bool listed: room >= 1180 || waiting.mayChoose
    readonly property bool listOnly: room < 760 && waiting.mayChoose
    readonly property bool covered: visit.trouble || looks.active || keys.active

    color: Theme.paper
    title: "Kakanai"

    Binding {
        target: Theme
        property: "counter"
        value: true
    }

    Binding {
        target: Theme
        property: "scheme"
        value: window.visit.scheme
    }

    Binding {
        target: Theme
        property: "textScale"
        value: window.visit.textScale
    }

    Binding {
        target: Theme
        property: "fonts"
        value: window.visit.fonts
    }

    Binding {
        target: Press
        property: "rest"
        value: window.visit.pressRest
    }

    DeskBar {
        id: bar

        anchors { left: parent.left; right: parent.right; top: parent.top }
        visit: window.visit
        waiting: window.waiting
        enabled: !window.covered
        onLookWanted: looks.active = true
        onKeysWanted: keys.active = true
        onListWanted: list.enter()
    }

    WaitingList {
        id: list

        visible: window.listed
        anchors { left: parent.left; top: bar.bottom; bottom: parent.bottom }
        width: window.listOnly ? parent.width : Math.min(340 * Theme.textScale, parent.width * (waiting.mayChoose ? 0.4 : 0.19))
        waiting: window.waiting
        enabled: !window.covered
    }

    Rectangle {
        id: rule

        visible: list.visible
        anchors { left: list.right; top: bar.bottom; bottom: parent.bottom }
        width: 1
        color: Theme.line
    }

    Router {
        visible: !window.listOnly
        anchors { left: list.visible ? rule.right : parent.left; right: parent.right; top: bar.bottom; bottom: parent.bottom }
        visit: window.visit
        enabled: !window.covered
    }

    Loader {
        anchors.fill: parent
        active: window.visit.trouble
        sourceComponent: DeskProblem { visit: window.visit }
    }

    Loader {
        id: looks

        anchors.fill: parent
        active: false
        sourceComponent: LookSheet {
            visit: window.visit
            onClosed: looks.active = false

            Shortcut { sequence: "Esc"; onActivated: looks.active = false }
        }
    }

    Loader {
        id: keys

        anchors.fill: parent
        active: false
        sourceComponent: KeySheet { onClosed: keys.active = false }
    }

    Shortcut { sequence: "F1"; enabled: !window.covered; onActivated: keys.active = true }
    Shortcut { sequence: "F8"; enabled: !window.covered; onActivated: looks.active = true }
    Shortcut { sequences: ["/", "Ctrl+F"]; enabled: !window.covered; onActivated: bar.search() }
}
