import QtQuick
import Kakanai
import Kakanai.Screens

// What happened and what staff do about it. The code stands small, for whoever is asked for help.
Sheet {
    id: root

    required property VisitModel visit

    title: visit.troubleHappened
    icon: "attention"
    tone: Theme.ko
    Component.onCompleted: close.forceActiveFocus(Qt.PopupFocusReason)

    LabelledWords {
        width: parent.width
        label: qsTr("職員がすること")
        text: root.visit.troubleStaff
    }

    LabelledWords {
        width: parent.width
        label: qsTr("お客様に伝えること")
        text: root.visit.troubleNext
    }

    KButton {
        id: close

        width: parent.width
        primary: true
        text: qsTr("わかりました")
        key: "Enter"
        onActivated: root.visit.dismissTrouble()
    }

    Words {
        width: parent.width
        text: qsTr("問い合わせのときの番号：%1").arg(root.visit.troubleCode)
        font.pixelSize: Theme.meta
        color: Theme.inkSoft
    }

    Shortcut { sequence: "Esc"; onActivated: close.press() }
}
