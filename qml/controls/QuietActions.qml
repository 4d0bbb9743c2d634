import QtQuick
import Kakanai

// もどる, わからない and やめる, always in this order and at this place.
Row {
    id: root

    property bool back
    property bool cancel
    property string skip
    readonly property int count: (back ? 1 : 0) + (cancel ? 1 : 0) + (skip !== "" ? 1 : 0)
    readonly property real share: (width - 2 * Theme.gap) / 3
    signal backWanted
    signal skipWanted
    signal cancelWanted

    visible: count > 0
    spacing: Theme.gap

    Item {
        width: root.share
        height: Math.max(Theme.target, backButton.implicitHeight)

        KButton {
            id: backButton

            visible: root.back
            anchors.fill: parent
            quiet: true
            text: qsTr("もどる")
            icon: "back"
            onActivated: root.backWanted()
        }
    }

    Item {
        width: root.share
        height: Math.max(Theme.target, skipButton.implicitHeight)

        KButton {
            id: skipButton

            visible: root.skip !== ""
            anchors.fill: parent
            quiet: true
            text: root.skip
            onActivated: root.skipWanted()
        }
    }

    Item {
        width: root.share
        height: Math.max(Theme.target, cancelButton.implicitHeight)

        KButton {
            id: cancelButton

            visible: root.cancel
            anchors.fill: parent
            quiet: true
            text: qsTr("やめる")
            icon: "close"
            onActivated: root.cancelWanted()
        }
    }
}
