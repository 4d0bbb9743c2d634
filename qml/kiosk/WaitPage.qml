import QtQuick
import Kakanai

// The machine works, and says on what.
PageFrame {
    id: root

    Item {
        width: parent.width
        height: 240

        Icon {
            anchors.centerIn: parent
            name: "clock"
            size: 160
            color: Theme.ai
        }
    }
}
