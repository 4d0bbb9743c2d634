import QtQuick
import Kakanai
import Kakanai.Screens

// Large rows: a menu goes on at a touch, a question waits for 次へ.
PageFrame {
    id: root

    readonly property ChoiceModel choice: page as ChoiceModel

    primary: choice && !choice.menu ? qsTr("次へ") : ""
    primaryEnabled: choice !== null && choice.canAccept
    skip: choice && choice.offersDontKnow ? qsTr("わからない") : ""
    onAccepted: choice.accept()
    onSkipped: choice.dontKnow()

    Repeater {
        model: root.choice ? root.choice.options : []

        AnswerRow {
            required property var modelData

            width: parent.width
            text: modelData.text
            detail: modelData.detail
            icon: modelData.icon
            isName: modelData.isName
            leads: root.choice.menu
            single: !root.choice.multiple
            roomy: root.choice.options.length <= 5 && !root.sideways
            checked: root.choice.selection.indexOf(modelData.id) >= 0
            onActivated: root.choice.choose(modelData.id)
        }
    }

    AnswerRow {
        visible: root.choice !== null && root.choice.sameForAll !== ""
        width: parent.width
        text: visible ? root.choice.sameForAll : ""
        icon: "person"
        single: false
        checked: root.choice !== null && root.choice.forAll
        onActivated: root.choice.forAll = !root.choice.forAll
    }
}
