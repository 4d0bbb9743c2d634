import QtQuick
import Kakanai

// もどる, わからない and やめる, always in this order and at this place.
Row {
    id: root

    property bool back
    property bool cancel
    property string skip
    property bool slim: false // sideways there is less height
    readonly property int count: (back ? 1 : 0) + (cancel ? 1 : 0) + (skip !== "" ? 1 : 0)
    readonly property real share: (width - 2 * Theme.gap) / 3
    readonly property real tall: slim ? Theme.key : Math.max(backButton.implicitHeight, skipButton.implicitHeight, cancelButton.implicitHeight)
    // Large letters need the place of the icon; the words stay.
    readonly property bool drawn: !Theme.large
    signal backWanted
    signal skipWanted
    signal cancelWanted

    visible: count > 0
    spacing: Theme.gap

    Item {
        width: root.share
        height: root.tall

        KButton {
            id: backButton

            visible: root.back
            anchors.fill: parent
            quiet: true
            fontSize: Theme.bar
            text: qsTr("もどる")
            icon: root.drawn ? "back" : ""
            onActivated: root.backWanted()
        }
    }

    Item {
        width: root.share
        height: root.tall

        KButton {
            id: skipButton

            visible: root.skip !== ""
            anchors.fill: parent
            quiet: true
            fontSize: Theme.bar
            text: root.skip
            onActivated: root.skipWanted()
        }
    }

    Item {
        width: root.share
        height: root.tall

        KButton {
            id: cancelButton

            visible: root.cancel
            anchors.fill: parent
            quiet: true
            fontSize: Theme.bar
            text: qsTr("やめる")
            icon: root.drawn ? "close" : ""
            onActivated: root.cancelWanted()
        }
    }
}
