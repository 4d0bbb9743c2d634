import QtQuick
import Kakanai
import Kakanai.Screens

// Always the same three, always here: ことば, 読み上げ, 職員を呼ぶ.
Item {
    id: root

    required property VisitModel visit
    readonly property bool narrow: share < 420
    readonly property real share: (width - 2 * Theme.margin - 2 * Theme.gap) / 3
    readonly property real tall: Math.max(language.implicitHeight, speech.implicitHeight, staff.implicitHeight)
    signal languageWanted
    signal speechWanted

    implicitHeight: tall + 32

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
            id: language

            width: root.share
            height: root.tall
            quiet: true
            text: qsTr("ことば")
            icon: "globe"
            stacked: Theme.large && root.narrow
            fontSize: Theme.bar
            onActivated: root.languageWanted()
        }

        Item {
            width: root.share
            height: root.tall

            KButton {
                id: speech

                anchors.fill: parent
                visible: root.visit.canSpeak
                quiet: true
                text: root.visit.speaking ? qsTr("止める") : qsTr("読み上げ")
                icon: "speaker"
                stacked: Theme.large && root.narrow
                fontSize: Theme.bar
                rests: false
                onActivated: root.speechWanted()
            }
        }

        KButton {
            id: staff

            width: root.share
            height: root.tall
            quiet: true
            text: qsTr("職員を呼ぶ")
            icon: "bell"
            stacked: Theme.large && root.narrow
            fontSize: Theme.bar
            onActivated: root.visit.callStaff()
        }
    }
}
