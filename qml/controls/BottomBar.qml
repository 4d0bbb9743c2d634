import QtQuick
import Kakanai
import Kakanai.Screens

// Always the same three, always here: ことば, 読み上げ, 職員を呼ぶ.
Item {
    id: root

    required property VisitModel visit
    readonly property real share: (width - 2 * Theme.margin - 2 * Theme.gap) / 3
    signal languageWanted
    signal speechWanted

    implicitHeight: 128

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: 2
        color: Theme.line
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.gap

        KButton {
            width: root.share
            height: 96
            quiet: true
            text: qsTr("ことば")
            icon: "globe"
            fontSize: 30
            onActivated: root.languageWanted()
        }

        Item {
            width: root.share
            height: 96

            KButton {
                anchors.fill: parent
                visible: root.visit.canSpeak
                quiet: true
                text: qsTr("読み上げ")
                icon: "speaker"
                fontSize: 30
                onActivated: root.speechWanted()
            }
        }

        KButton {
            width: root.share
            height: 96
            quiet: true
            text: qsTr("職員を呼ぶ")
            icon: "bell"
            fontSize: 30
            onActivated: root.visit.callStaff()
        }
    }
}
