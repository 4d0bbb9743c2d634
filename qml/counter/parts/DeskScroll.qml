import QtQuick
import Kakanai

// Content that may be longer than its place: the wheel, もっと見る and the keyboard's focus move it.
Item {
    id: root

    default property alias content: holder.data
    property real spacing: Theme.group
    property string more: qsTr("もっと見る")
    readonly property real inset: 3 + Theme.ring
    readonly property bool overflows: holder.implicitHeight > height + 1
    readonly property bool atEnd: flick.contentY + flick.height >= flick.contentHeight - 2

    function holds(item: Item): bool {
        for (let above = item; above; above = above.parent) {
            if (above === holder)
                return true
        }
        return false
    }

    function reveal(item: Item): void {
        if (!root.overflows || !item || !root.holds(item))
            return
        const top = item.mapToItem(holder, 0, 0).y - 2 * root.inset
        const bottom = top + item.height + 4 * root.inset
        if (top < flick.contentY)
            flick.contentY = Math.max(0, top)
        else if (bottom > flick.contentY + flick.height)
            flick.contentY = Math.min(flick.contentHeight - flick.height, bottom - flick.height)
    }

    function toTop(): void {
        flick.contentY = 0
    }

    Connections {
        target: root.Window.window

        function onActiveFocusItemChanged(): void {
            root.reveal(root.Window.window.activeFocusItem)
        }
    }

    Flickable {
        id: flick

        anchors { fill: parent; bottomMargin: root.overflows ? Theme.target + Theme.near : 0 }
        contentWidth: width
        contentHeight: holder.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        interactive: root.overflows
        clip: root.overflows

        Column {
            id: holder

            x: root.inset
            width: flick.width - 2 * root.inset - (root.overflows ? rail.width : 0)
            topPadding: root.inset
            bottomPadding: root.inset
            spacing: root.spacing
        }
    }

    Rectangle {
        id: rail

        visible: root.overflows
        anchors { right: parent.right; top: parent.top }
        width: 8
        height: flick.height
        radius: 4
        color: Theme.line

        Rectangle {
            y: flick.contentY / flick.contentHeight * parent.height
            width: parent.width
            height: Math.max(24, flick.height / flick.contentHeight * parent.height)
            radius: 4
            color: Theme.border
        }
    }

    KButton {
        visible: root.overflows
        anchors { left: parent.left; right: parent.right; bottom: parent.bottom; leftMargin: root.inset; rightMargin: root.inset; bottomMargin: root.inset }
        height: Theme.target
        quiet: true
        text: root.atEnd ? qsTr("上へもどる") : root.more
        icon: root.atEnd ? "up" : "down"
        onActivated: flick.contentY = root.atEnd ? 0 : Math.min(flick.contentHeight - flick.height, flick.contentY + flick.height * 0.8)
    }
}
