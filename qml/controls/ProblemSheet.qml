import QtQuick
import Kakanai
import Kakanai.Screens

// What happened, what you can do, one way on. The code stands small, for staff.
Sheet {
    id: root

    required property VisitModel visit

    title: visit.troubleHappened
    icon: "attention"
    tone: Theme.ko

    Words {
        width: parent.width
        text: root.visit.troubleNext
    }

    KButton {
        width: parent.width
        primary: true
        text: root.visit.troubleAction
        onActivated: root.visit.settleTrouble()
    }

    Words {
        width: parent.width
        text: qsTr("職員の方へ：%1").arg(root.visit.troubleCode)
        font.pixelSize: Theme.meta
        color: Theme.inkSoft
    }
}
