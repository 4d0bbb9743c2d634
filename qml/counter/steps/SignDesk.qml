import QtQuick
import Kakanai
import Kakanai.Screens

// The citizen signs anew on this glass; the visit stays open behind it.
Item {
    id: root

    required property VisitModel visit
    required property SignModel page

    Accessible.role: Accessible.Pane
    Accessible.name: page.title

    DeskScroll {
        anchors { fill: parent; margins: Theme.margin }

        Words {
            width: parent.width
            text: root.page.title
            font.pixelSize: Theme.question
            font.bold: true
            Accessible.role: Accessible.Heading
        }

        Words {
            width: parent.width
            text: root.page.help
            color: Theme.inkSoft
        }

        Rectangle {
            width: Math.min(parent.width, 900)
            height: width * 0.36
            radius: Theme.corner
            color: Theme.sheet
            border.width: 3
            border.color: Theme.ai
            clip: true

            Rectangle {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 40 }
                height: 2
                color: Theme.sheetLine
            }

            InkView {
                anchors.fill: parent
                ink: root.page
            }

            MouseArea {
                anchors.fill: parent
                preventStealing: true
                Accessible.role: Accessible.Canvas
                Accessible.name: qsTr("署名するところ")
                onPressed: mouse => root.page.begin(mouse.x / width, mouse.y / height)
                onPositionChanged: mouse => root.page.draw(mouse.x / width, mouse.y / height)
            }
        }

        Flow {
            width: parent.width
            spacing: Theme.near

            KButton {
                id: accept

                primary: true
                icon: "pen"
                text: qsTr("これで署名する")
                enabled: !root.page.empty
                onActivated: root.page.accept()
            }

            KButton {
                height: accept.height
                text: qsTr("書き直す")
                enabled: !root.page.empty
                onActivated: root.page.clear()
            }

            KButton {
                height: accept.height
                icon: "document"
                text: qsTr("紙に署名する")
                onActivated: root.page.onPaper()
            }

            KButton {
                id: back

                height: accept.height
                quiet: true
                icon: "back"
                text: qsTr("もどる")
                key: "Esc"
                onActivated: root.page.back()
            }
        }
    }

    Shortcut { sequence: "Esc"; onActivated: back.press() }
}
