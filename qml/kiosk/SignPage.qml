import QtQuick
import Kakanai
import Kakanai.Screens

// Ink on the glass. Whoever would rather use a pen does so on the paper.
PageFrame {
    id: root

    readonly property SignModel sign: page as SignModel

    primary: qsTr("これで署名する")
    primaryEnabled: sign !== null && !sign.empty
    skip: qsTr("紙に書く")
    onAccepted: sign.accept()
    onSkipped: sign.onPaper()

    dock: [
        Rectangle {
            anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
            width: height / 0.42
            height: Math.min((parent ? parent.width : 0) * 0.42, 400, root.dockRoom - Theme.target - 2 * Theme.gap)
            radius: Theme.corner
            color: Theme.sheet
            border.width: 3
            border.color: Theme.ai
            clip: true

            Rectangle {
                anchors { left: parent.left; right: parent.right; bottom: parent.bottom; margins: 48 }
                height: 2
                color: Theme.sheetLine
            }

            InkView {
                anchors.fill: parent
                ink: root.sign
            }

            MouseArea {
                anchors.fill: parent
                preventStealing: true
                Accessible.role: Accessible.Canvas
                Accessible.name: qsTr("署名するところ")
                onPressed: mouse => root.sign.begin(mouse.x / width, mouse.y / height)
                onPositionChanged: mouse => root.sign.draw(mouse.x / width, mouse.y / height)
            }
        },
        KButton {
            width: parent ? parent.width : 0
            text: qsTr("書き直す")
            icon: "pen"
            enabled: root.sign !== null && !root.sign.empty
            onActivated: root.sign.clear()
        }
    ]
}
