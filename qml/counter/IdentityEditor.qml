import QtQuick
import Kakanai
import Kakanai.Screens

// How identity was checked: the method and the kinds of papers, never their numbers.
Column {
    id: root

    required property DeskModel desk
    property var papers: []
    property string method

    spacing: Theme.gap

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.desk.identityPapers

            KButton {
                required property var modelData

                text: modelData.text
                checkable: true
                checked: root.papers.indexOf(modelData.id) >= 0
                icon: checked ? "check" : ""
                onActivated: root.papers = checked ? root.papers.filter(id => id !== modelData.id) : root.papers.concat([modelData.id])
            }
        }
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.desk.identityMethods

            KButton {
                required property var modelData

                text: modelData.text
                checkable: true
                checked: root.method === modelData.id
                icon: checked ? "check" : ""
                onActivated: root.method = modelData.id
            }
        }
    }

    KButton {
        width: parent.width
        primary: true
        enabled: root.method !== ""
        text: qsTr("この確認を記録する")
        onActivated: root.desk.recordIdentity(root.method, root.papers)
    }
}
