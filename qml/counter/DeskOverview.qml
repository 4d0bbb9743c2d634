import QtQuick
import Kakanai
import Kakanai.Screens

// The whole visit at a glance: what is left to do, what the card said, deadlines, papers to be shown.
Column {
    id: root

    required property DeskModel desk
    signal followed

    function enter(): void {
        if (list.count > 0)
            list.itemAt(0).forceActiveFocus(Qt.OtherFocusReason)
    }

    spacing: Theme.group

    DeskSection {
        title: qsTr("終わるまでにすること")
        help: qsTr("上から順にすると、書き忘れなく終わります。行を押すと、その場所が開きます。印がつくまで待つ必要はありません。")

        Flow {
            visible: root.desk.inkVoid
            width: parent.width
            topPadding: 8
            bottomPadding: 4
            spacing: Theme.gap

            KButton {
                text: qsTr("画面に署名し直す")
                icon: "pen"
                enabled: !root.desk.making
                onActivated: root.desk.signOnGlass()
            }

            KButton {
                text: qsTr("紙に署名する")
                icon: "document"
                enabled: !root.desk.making
                onActivated: root.desk.signOnPaper()
            }
        }

        Repeater {
            id: list

            model: root.desk.todo

            TodoRow {
                required property var row

                width: parent.width
                text: row.text
                detail: row.detail
                done: row.done
                attention: row.attention
                leads: row.target !== 0
                key: row.key
                onActivated: {
                    root.followed()
                    root.desk.follow(row.id)
                }
            }
        }
    }

    DeskSection {
        title: qsTr("カード")
        term: qsTr("カードの署名")
        help: qsTr("マイナンバーカードは、読んだ4つの項目に自分の署名をつけて渡します。署名が合えば、途中で書き換えられていません。発行元の確認はまた別です。")

        Row {
            width: parent.width
            topPadding: 6
            leftPadding: 8
            spacing: 8

            Icon {
                name: root.desk.authentic ? "card" : "attention"
                color: root.desk.authentic ? Theme.inkSoft : Theme.shu
            }

            Words {
                width: parent.width - Theme.icon - 24
                text: root.desk.authenticity
                font.pixelSize: Theme.meta
                color: root.desk.authentic ? Theme.inkSoft : Theme.shu
                lineHeight: 1.3
            }
        }

        Repeater {
            model: root.desk.cards

            Item {
                id: card

                required property var row

                width: parent.width
                height: said.implicitHeight + 12

                Column {
                    id: said

                    anchors { left: parent.left; leftMargin: Theme.icon + 16; right: parent.right; verticalCenter: parent.verticalCenter }
                    spacing: 2

                    Name {
                        width: Math.min(implicitWidth, parent.width)
                        text: card.row.name
                        size: Theme.body * 1.4
                    }

                    Words {
                        width: parent.width
                        text: card.row.text
                        lineHeight: 1.25
                    }

                    Name {
                        width: parent.width
                        wraps: true
                        text: card.row.address
                        size: Theme.body * 1.1
                    }

                    Row {
                        spacing: 6

                        Icon {
                            name: card.row.same ? "check" : "attention"
                            color: card.row.same ? Theme.matsu : Theme.ko
                        }

                        Words {
                            text: card.row.tag
                            font.pixelSize: Theme.meta
                            lineHeight: 1.2
                            color: card.row.same ? Theme.matsu : Theme.ko
                        }
                    }
                }
            }
        }
    }

    DeskSection {
        title: qsTr("期限（早い順）")
        term: qsTr("期限")
        help: qsTr("法律で数えた日が閉庁日のときは、次に開く日までできます。赤い期限を過ぎると、受けられなくなるものがあります。")
        bare: root.desk.deadlines.count === 0
        empty: qsTr("期限のある手続きはありません。")

        Repeater {
            model: root.desk.deadlines

            SideLine {
                required property var row

                width: parent.width
                text: row.text
                value: row.value
                tag: row.tag
                grave: row.grave
            }
        }
    }

    DeskSection {
        title: qsTr("見せてもらう書類")
        help: qsTr("手続きごとに決まっている書類です。受付の内容と見くらべます。今日なければ、あとで持ってきてもらえるものもあります。")
        bare: root.desk.papers.count === 0
        empty: qsTr("見せてもらう書類はありません。")

        Repeater {
            model: root.desk.papers

            SideLine {
                required property var row

                width: parent.width
                text: row.text
                note: row.value
            }
        }
    }
}
