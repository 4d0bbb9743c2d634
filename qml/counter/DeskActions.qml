import QtQuick
import Kakanai
import Kakanai.Screens

// What ends the work on a visit, in the order it is done.
Item {
    id: root

    required property DeskModel desk
    property bool escapes: true
    property bool narrow: false
    property bool overviewShown: false
    signal overviewWanted

    function seal(): void { sealButton.press() }
    function printOut(): void { printButton.press() }
    function finish(): void { finishButton.press() }
    function putBack(): void { backButton.press() }

    implicitHeight: flow.implicitHeight + 2 * Theme.gap

    Rectangle {
        anchors { left: parent.left; right: parent.right; top: parent.top }
        height: 1
        color: Theme.line
    }

    Flow {
        id: flow

        anchors { left: parent.left; right: parent.right; leftMargin: Theme.margin; rightMargin: Theme.margin; verticalCenter: parent.verticalCenter }
        spacing: Theme.near

        KButton {
            id: sealButton

            primary: true
            icon: "seal"
            text: qsTr("電子署名する")
            key: "F9"
            enabled: root.desk.canSeal
            onActivated: root.desk.seal()
        }

        KButton {
            id: printButton

            height: sealButton.height
            icon: "printer"
            text: root.desk.printed ? qsTr("もう一度印刷する") : qsTr("印刷する")
            key: "F10"
            enabled: root.desk.canPrint
            onActivated: root.desk.print()
        }

        KButton {
            id: finishButton

            height: sealButton.height
            icon: "check"
            text: qsTr("受付を終える")
            key: "F12"
            enabled: root.desk.canClose
            onActivated: root.desk.close()
        }

        KButton {
            visible: root.narrow
            height: sealButton.height
            quiet: true
            icon: "document"
            text: root.overviewShown ? qsTr("内容を見る") : qsTr("することを見る")
            key: "F4"
            onActivated: root.overviewWanted()
        }

        KButton {
            id: backButton

            height: sealButton.height
            quiet: true
            icon: "back"
            text: qsTr("一覧にもどす")
            key: root.escapes ? "Esc" : ""
            onActivated: root.desk.putBack()
        }
    }
}
