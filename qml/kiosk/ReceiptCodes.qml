import QtQuick
import Kakanai
import Kakanai.Screens

// The visit as symbols, for a counter that shares nothing with this kiosk but light.
Column {
    id: root

    required property ReceiptModel receipt
    readonly property var codes: receipt ? receipt.codes : []

    visible: codes.length > 0
    spacing: Theme.gap

    Words {
        width: parent.width
        text: root.receipt ? root.receipt.codeHelp : ""
    }

    Grid {
        id: grid

        readonly property real side: columns === 1 ? Math.min(root.width, 620) : (root.width - spacing) / 2

        columns: root.codes.length > 1 ? 2 : 1
        spacing: Theme.gap
        anchors.horizontalCenter: parent.horizontalCenter

        Repeater {
            model: root.codes

            CodeView {
                id: symbol

                required property string modelData
                required property int index

                width: grid.side
                height: width
                text: symbol.modelData
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("受付のコード %1／%2").arg(symbol.index + 1).arg(root.codes.length)
            }
        }
    }
}
