import QtQuick
import Kakanai

// Content that may be longer than its place: もっと見る does what scrolling does.
Item {
    id: root

    default property alias content: holder.data
    property real spacing: Theme.group
    property real rest: 0 // how much of the empty place stands above: 0 at the top, 0.5 in the middle
    property real aim: -1 // what stands at the top when the content changes; -1: stays where it is
    readonly property Item place: holder
    readonly property real contentNeeds: holder.implicitHeight
    readonly property bool overflows: holder.implicitHeight > height + 1
    readonly property bool atEnd: flick.contentY + flick.height >= flick.contentHeight - 2

    function bring(y: real): void {
        flick.contentY = Math.max(0, Math.min(flick.contentHeight - flick.height, y))
    }

    Flickable {
        id: flick

        anchors { fill: parent; bottomMargin: root.overflows ? Theme.target + Theme.near : 0 }
        contentWidth: width
        contentHeight: holder.implicitHeight
        onContentHeightChanged: root.bring(root.aim < 0 ? contentY : root.aim)
        boundsBehavior: Flickable.StopAtBounds
        interactive: root.overflows
        clip: root.overflows

        Column {
            id: holder

            y: Math.max(0, (flick.height - implicitHeight) * root.rest)
            width: flick.width
            spacing: root.spacing
        }
    }

    Rectangle {
        visible: root.overflows && !root.atEnd
        anchors { left: parent.left; right: parent.right; bottom: more.top; bottomMargin: Theme.near }
        height: 2
        color: Theme.line
    }

    KButton {
        id: more

        visible: root.overflows
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        height: Theme.target
        text: root.atEnd ? qsTr("上へもどる") : qsTr("もっと見る")
        icon: root.atEnd ? "up" : "down"
        onActivated: flick.contentY = root.atEnd ? 0 : Math.min(flick.contentHeight - flick.height, flick.contentY + flick.height * 0.8)
    }
}
