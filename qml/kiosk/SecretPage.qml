import QtQuick
import Kakanai
import Kakanai.Screens

// The pad. The tries left stand before it; it never goes on by itself; with one try left there is none.
PageFrame {
    id: root

    readonly property SecretModel secret: page as SecretModel

    primary: secret && secret.offersPad ? qsTr("次へ") : qsTr("別の方法にする")
    primaryEnabled: secret !== null && (secret.canAccept || !secret.offersPad)
    skip: secret && secret.offersPad ? qsTr("わすれた") : ""
    onAccepted: secret.offersPad ? secret.accept() : secret.otherWay()
    onSkipped: secret.otherWay()

    Row {
        visible: tries.text !== ""
        width: parent.width
        spacing: Theme.near

        Icon {
            id: sign

            visible: root.secret !== null && root.secret.fewTries
            name: "attention"
            color: Theme.ko
        }

        Words {
            id: tries

            width: parent.width - (sign.visible ? sign.width + parent.spacing : 0)
            text: root.secret ? root.secret.tries : ""
            font.bold: root.secret !== null && root.secret.fewTries
            color: root.secret && root.secret.fewTries ? Theme.ko : Theme.inkSoft
        }
    }

    SecretDots {
        visible: root.secret !== null && root.secret.offersPad
        width: parent.width
        wanted: root.secret ? root.secret.wanted : 0
        length: root.secret ? root.secret.length : 0
        spoken: root.secret ? root.secret.spoken : ""
    }

    Words {
        visible: root.secret !== null && root.secret.offersPad
        width: parent.width
        text: root.secret ? root.secret.spoken : ""
        font.pixelSize: Theme.body
        color: Theme.inkSoft
    }

    dock: DigitPad {
        visible: root.secret !== null && root.secret.offersPad
        width: parent.width
        onDigit: value => root.secret.digit(value)
        onErased: root.secret.erase()
    }
}
