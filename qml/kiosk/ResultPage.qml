import QtQuick
import Kakanai
import Kakanai.Screens

// The procedures found, window by window in walking order. A row opens its reason and law.
PageFrame {
    id: root

    readonly property ResultModel result: page as ResultModel
    property string opened

    primary: qsTr("次へ")
    onAccepted: result.accept()

    Repeater {
        model: root.result ? root.result.windows : []

        Column {
            id: group

            required property var modelData

            width: parent.width
            spacing: Theme.near

            Words {
                width: parent.width
                text: group.modelData.department + (group.modelData.window === "" ? "" : "　" + group.modelData.window)
                font.bold: true
                color: Theme.ai
            }

            Repeater {
                model: group.modelData.rows

                ResultRow {
                    required property var modelData

                    width: group.width
                    procedure: modelData
                    open: root.opened === modelData.id
                    onActivated: root.opened = open ? "" : modelData.id
                }
            }
        }
    }
}
