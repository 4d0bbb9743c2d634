import QtQuick
import Kakanai
import Kakanai.Screens

// Who moves with you.
PageFrame {
    id: root

    readonly property FamilyModel family: page as FamilyModel

    primary: qsTr("次へ")
    onAccepted: family.complete()

    Repeater {
        model: root.family ? root.family.persons : []

        Rectangle {
            id: member

            required property var modelData

            width: parent.width
            height: Math.max(inside.implicitHeight + 2 * Theme.near, Theme.target + Theme.near)
            radius: Theme.corner
            color: modelData.self ? Theme.aiWash : Theme.surface
            border.width: 2
            border.color: Theme.line

            Column {
                id: inside

                anchors { left: parent.left; right: parent.right; leftMargin: Theme.gap; rightMargin: Theme.gap; verticalCenter: parent.verticalCenter }
                spacing: Theme.near

                Name {
                    width: Math.min(implicitWidth, parent.width)
                    text: member.modelData.name
                }

                Words {
                    visible: text !== ""
                    width: parent.width
                    text: member.modelData.detail
                    font.pixelSize: Theme.body
                    color: Theme.inkSoft
                }

                Row {
                    visible: !member.modelData.self
                    width: parent.width
                    spacing: Theme.gap

                    KButton {
                        width: (parent.width - Theme.gap) / 2
                        text: qsTr("直す")
                        icon: "pen"
                        name: qsTr("%1さんを直す").arg(member.modelData.name)
                        onActivated: root.family.edit(member.modelData.id)
                    }

                    KButton {
                        width: (parent.width - Theme.gap) / 2
                        text: qsTr("外す")
                        icon: "close"
                        name: qsTr("%1さんを外す").arg(member.modelData.name)
                        onActivated: root.family.remove(member.modelData.id)
                    }
                }
            }
        }
    }

    AnswerRow {
        width: parent.width
        text: qsTr("家族を、カードで加える")
        icon: "card"
        leads: true
        onActivated: root.family.addByCard()
    }

    AnswerRow {
        width: parent.width
        text: qsTr("家族を、画面で入れて加える")
        icon: "keyboard"
        leads: true
        onActivated: root.family.addByTyping()
    }

    AnswerRow {
        width: parent.width
        text: qsTr("家族を、ほかの方法で加える")
        icon: "person"
        leads: true
        onActivated: root.family.addAnotherWay()
    }
}
