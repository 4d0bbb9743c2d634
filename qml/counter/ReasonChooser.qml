import QtQuick
import Kakanai
import Kakanai.Screens

// Why a procedure is added or removed: from a list, never free text.
Column {
    id: root

    required property DeskModel desk
    property string chosen
    signal picked(string id)

    spacing: Theme.gap

    Words {
        width: parent.width
        text: qsTr("変えるわけ")
        font.pixelSize: Theme.meta
        color: Theme.inkSoft
    }

    Flow {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: root.desk.reasons

            KButton {
                required property var modelData

                text: modelData.text
                checkable: true
                checked: root.chosen === modelData.id
                icon: checked ? "check" : ""
                onActivated: root.picked(modelData.id)
            }
        }
    }
}
