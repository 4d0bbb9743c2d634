import QtQuick
import Kakanai
import Kakanai.Screens

// Reason, law, deadline and source of the chosen line, and what can be changed about it.
Rectangle {
    id: root

    required property DeskModel desk
    property string reason: desk.reasons[0].id

    color: Theme.surface

    Rectangle {
        anchors { left: parent.left; top: parent.top; bottom: parent.bottom }
        width: 1
        color: Theme.line
    }

    ScrollBody {
        anchors { fill: parent; margins: Theme.margin }
        spacing: Theme.near

        Words {
            visible: root.desk.part === DeskModel.Nothing
            width: parent.width
            text: qsTr("行を選ぶと、理由・根拠・期限と、直せるところをここに出します。")
            color: Theme.inkSoft
        }

        Name {
            visible: root.desk.part === DeskModel.Person
            width: Math.min(implicitWidth, parent.width)
            text: visible ? root.desk.contextTitle : ""
            size: Theme.question * 1.4
        }

        Words {
            visible: root.desk.part !== DeskModel.Person && text !== ""
            width: parent.width
            text: root.desk.contextTitle
            font.pixelSize: Theme.question
            font.bold: true
        }

        Repeater {
            model: root.desk.contextRows

            LabelledWords {
                required property var modelData

                width: parent.width
                label: modelData.label
                text: modelData.value
            }
        }

        Repeater {
            model: root.desk.contextOptions

            KButton {
                required property var modelData

                width: parent.width
                text: modelData.text
                icon: modelData.chosen ? "check" : ""
                onActivated: root.desk.correctAnswer(modelData.id)
            }
        }

        PersonEditor {
            visible: root.desk.part === DeskModel.Person
            width: parent.width
            desk: root.desk
        }

        ReasonChooser {
            visible: root.desk.part === DeskModel.Procedure || root.desk.part === DeskModel.Adding
            width: parent.width
            desk: root.desk
            chosen: root.reason
            onPicked: id => root.reason = id
        }

        KButton {
            visible: root.desk.part === DeskModel.Procedure
            width: parent.width
            grave: true
            text: qsTr("この手続きを外す")
            key: "Del"
            onActivated: root.desk.removeProcedure(root.desk.chosen, root.reason)
        }

        Repeater {
            model: root.desk.part === DeskModel.Adding ? root.desk.addable : []

            KButton {
                required property var modelData

                width: parent.width
                text: qsTr("%1を加える").arg(modelData.text)
                onActivated: root.desk.addProcedure(modelData.id, root.reason)
            }
        }

        IdentityEditor {
            visible: root.desk.part === DeskModel.Identity
            width: parent.width
            desk: root.desk
        }

        SheetView {
            visible: root.desk.part === DeskModel.Document
            width: parent.width
            height: width / ratio
            fonts: Theme.fonts
            pages: root.desk.pages
            page: visible ? Number(root.desk.chosen) : 0
            mark: "#D5E4F5"
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("書類")
        }
    }

    Shortcut {
        enabled: root.desk.part === DeskModel.Procedure
        sequence: "Del"
        onActivated: root.desk.removeProcedure(root.desk.chosen, root.reason)
    }
}
