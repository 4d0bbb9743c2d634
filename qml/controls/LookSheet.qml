import QtQuick
import Kakanai
import Kakanai.Screens

// Size of the letters, and colours.
Sheet {
    id: root

    required property VisitModel visit
    signal closed

    title: qsTr("文字の大きさと色")
    icon: "text"

    Repeater {
        model: [qsTr("ふつうの文字"), qsTr("少し大きい文字"), qsTr("大きい文字"), qsTr("とても大きい文字")]

        AnswerRow {
            required property int index
            required property string modelData

            width: parent.width
            text: modelData
            checked: root.visit.textSize === index
            onActivated: root.visit.textSize = index
        }
    }

    Repeater {
        model: [qsTr("明るい色"), qsTr("暗い色"), qsTr("白に黒"), qsTr("黒に黄色")]

        AnswerRow {
            required property int index
            required property string modelData

            width: parent.width
            text: modelData
            checked: root.visit.scheme === index
            onActivated: root.visit.scheme = index
        }
    }

    KButton {
        width: parent.width
        primary: true
        text: qsTr("閉じる")
        onActivated: root.closed()
    }
}
