import QtQuick
import Kakanai
import Kakanai.Screens

// The language changes on any page; what was answered stays.
Sheet {
    id: root

    required property VisitModel visit
    signal closed

    title: qsTr("ことばを選んでください")
    icon: "globe"

    Repeater {
        model: root.visit.languages

        AnswerRow {
            required property var modelData

            width: parent.width
            text: modelData.name
            checked: root.visit.language === modelData.id
            onActivated: {
                root.visit.chooseLanguage(modelData.id)
                root.closed()
            }
        }
    }

    KButton {
        width: parent.width
        text: qsTr("閉じる")
        onActivated: root.closed()
    }
}
