import QtQuick
import Kakanai
import Kakanai.Screens

// Is this you? What the card said.
PageFrame {
    id: root

    readonly property PersonModel person: page as PersonModel

    primary: qsTr("はい、まちがいありません")
    skip: qsTr("ちがいます")
    onAccepted: person.confirm()
    onSkipped: person.reject()

    Rectangle {
        width: parent.width
        height: lines.implicitHeight + 2 * Theme.group
        radius: Theme.sheetCorner
        color: Theme.surface
        border.width: 2
        border.color: Theme.line

        Column {
            id: lines

            anchors { left: parent.left; right: parent.right; top: parent.top; margins: Theme.group }
            spacing: Theme.gap

            CardFace {
                visible: !empty
                width: Math.min(parent.width, 720)
                height: width * ratio
                page: root.page
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("カードの表の画像")
            }

            Name {
                visible: text !== ""
                width: Math.min(implicitWidth, parent.width)
                text: root.person ? root.person.name : ""
                size: Theme.welcome
            }

            LabelledWords {
                visible: text !== ""
                width: parent.width
                label: qsTr("生年月日")
                text: root.person ? root.person.birth : ""
            }

            LabelledWords {
                visible: text !== ""
                width: parent.width
                label: qsTr("性別")
                text: root.person ? root.person.sex : ""
            }

            LabelledWords {
                visible: text !== ""
                width: parent.width
                label: qsTr("住所")
                text: root.person ? root.person.address : ""
                drawn: true
            }
        }
    }

    Words {
        visible: text !== ""
        width: parent.width
        text: root.person ? root.person.note : ""
    }
}
