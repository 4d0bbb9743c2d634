import QtQuick
import Kakanai
import Kakanai.Screens

// The pad. The tries left stand before it; it never goes on by itself; with one try left there is none. The other ways stand beside
// it, as equals.
PageFrame {
    id: root

    readonly property SecretModel secret: page as SecretModel
    readonly property bool offersPad: secret !== null && secret.offersPad

    primary: offersPad ? qsTr("次へ") : ""
    primaryEnabled: secret !== null && secret.canAccept
    skip: offersPad && secret.mayHaveNone ? qsTr("番号を決めていない") : ""
    onAccepted: secret.accept()
    onSkipped: secret.acceptNone()

    Announcer {
        text: root.secret ? root.secret.announcement : ""
        Accessible.role: Accessible.AlertMessage
        Accessible.name: Ruby.plain(text)
    }

    Words {
        visible: root.offersPad
        width: parent.width
        text: qsTr("わからないときは、ほかの方法でもできます。")
    }

    Grid {
        id: ways

        readonly property real share: (width - (columns - 1) * Theme.near) / columns

        width: parent.width
        columns: Theme.large || root.sideways || !root.offersPad ? 1 : wayRows.count > 3 ? 2 : 3
        spacing: Theme.near

        Repeater {
            id: wayRows

            model: root.secret ? root.secret.otherWays : []

            KButton {
                required property var modelData

                width: ways.share
                height: ways.columns < 3 ? implicitHeight : Math.max(160, implicitHeight)
                text: modelData.text
                icon: modelData.icon
                stacked: ways.columns > 2
                onActivated: root.secret.chooseWay(modelData.id)
            }
        }
    }

    field: [
        Row {
            visible: tries.text !== ""
            width: parent.width
            spacing: Theme.near

            Icon {
                id: sign

                visible: root.secret !== null && root.secret.fewTries
                anchors.verticalCenter: parent.verticalCenter
                name: "attention"
                color: Theme.ko
            }

            Words {
                id: tries

                width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
                text: root.secret ? root.secret.tries : ""
                font.bold: true
                horizontalAlignment: sign.visible ? Text.AlignLeft : Text.AlignHCenter
                color: root.secret && root.secret.fewTries ? Theme.ko : Theme.ink
            }
        },
        SecretDots {
            visible: root.offersPad
            width: parent.width
            wanted: root.secret ? root.secret.wanted : 0
            length: root.secret ? root.secret.length : 0
            spoken: root.secret ? root.secret.progress : ""
        }
    ]

    dock: DigitPad {
        visible: root.offersPad
        width: parent.width
        room: root.dockRoom
        keys: root.secret ? root.secret.keys : []
        onPressed: place => root.secret.press(place)
        onErased: root.secret.erase()
    }
}
