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
        model: [["ja", "日本語"], ["easy", "やさしい日本語"], ["en", "English"]]

        AnswerRow {
            required property var modelData

            width: parent.width
            text: modelData[1]
            checked: root.visit.language === modelData[0]
            onActivated: {
                root.visit.chooseLanguage(modelData[0])
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
