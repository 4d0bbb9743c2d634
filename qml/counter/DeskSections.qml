import QtQuick
import Kakanai
import Kakanai.Screens

// Everything the open visit holds, section by section; each line is corrected where it is pressed.
Column {
    id: root

    required property DeskModel desk
    signal opened(Item line, int part, string id)

    spacing: Theme.group

    component Lines: Column {
        id: lines

        property int part
        property alias model: each.model

        width: parent ? parent.width : 0
        spacing: 4

        Repeater {
            id: each

            DeskRow {
                id: line

                required property var row

                width: lines.width
                person: row.name ?? ""
                text: row.text
                value: row.value ?? ""
                valueIsName: row.valueIsName ?? false
                tag: row.tag ?? ""
                grave: row.grave ?? false
                faded: row.faded ?? false
                wanted: row.missing ?? false
                whole: row.whole ?? false
                checked: root.desk.part === lines.part && root.desk.chosen === row.id
                onActivated: root.opened(line, lines.part, row.id)
            }
        }
    }

    DeskSection {
        visible: root.desk.openQuestions.count > 0
        title: qsTr("聞く（%1件）").arg(root.desk.openQuestions.count)
        term: qsTr("聞く")
        help: qsTr("答えがないと決められないことです。書いてあるとおりに聞き、その場で選びます。答えると、手続きを決め直します。")
        action: root.desk.asksInPlace ? "" : qsTr("順に聞く")
        key: "F3"
        onWanted: root.desk.nextQuestion()

        Repeater {
            model: root.desk.openQuestions

            QuestionRow {
                width: parent ? parent.width : 0
                desk: root.desk
                onOpened: line => root.opened(line, DeskModel.Answer, row.id)
            }
        }
    }

    DeskSection {
        title: qsTr("人")

        Lines {
            part: DeskModel.Person
            model: root.desk.persons
        }
    }

    DeskSection {
        title: qsTr("住所")

        Lines {
            part: DeskModel.Address
            model: root.desk.addresses
        }
    }

    DeskSection {
        title: qsTr("答え")
        bare: root.desk.answers.count === 0
        empty: qsTr("まだ答えはありません。")

        Lines {
            part: DeskModel.Answer
            model: root.desk.answers
        }
    }

    DeskSection {
        title: qsTr("手続き")
        help: qsTr("必要：決まりで要るもの。任意：希望があればできるもの。聞く：答えしだいのもの。要確認：職員が決まりを確かめるもの。どれでも加えたり外したりできます。")
        action: qsTr("加える")
        key: "F6"
        bare: root.desk.procedures.count === 0
        empty: qsTr("見つかった手続きはありません。「加える」で選べます。")
        onWanted: root.opened(null, DeskModel.Adding, "")

        Lines {
            part: DeskModel.Procedure
            model: root.desk.procedures
        }
    }

    DeskSection {
        title: qsTr("書類")
        help: qsTr("自署：本人が画面に書いた署名。署名し直し：訂正で内容が変わり、前の署名が使えなくなった書類。欄の数は、本人が書くはずの欄のうち埋まっているものです。")
        bare: root.desk.documents.count === 0
        empty: root.desk.making ? qsTr("書類を作っています。") : qsTr("作れた書類はありません。")

        Lines {
            part: DeskModel.Document
            model: root.desk.documents
        }
    }

    DeskSection {
        title: qsTr("書類の欄")
        help: qsTr("電話番号や口座など、書類だけに要ることです。「聞く」は本人が答えられるもの、「空」は持ってきた紙などで埋めるものです。空のまま印刷し、手で書いてもらうこともできます。")
        bare: root.desk.fields.count === 0
        empty: qsTr("書類だけに要る欄はありません。")

        Lines {
            part: DeskModel.Field
            model: root.desk.fields
        }
    }
}
