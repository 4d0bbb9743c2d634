import QtQuick
import Kakanai

// Every key of the desk on one sheet.
Sheet {
    id: root

    signal closed

    title: qsTr("キーの一覧")
    icon: "keyboard"
    Component.onCompleted: close.forceActiveFocus(Qt.PopupFocusReason)

    Repeater {
        model: [
            ["/  Ctrl+F", qsTr("受付をさがす")],
            ["Ctrl+1 … 9", qsTr("一覧の受付を開く")],
            ["F5", qsTr("一覧を新しくする")],
            ["F3", qsTr("聞くことを順に聞く")],
            ["1 … 9", qsTr("並んだ答えから選ぶ")],
            ["F4", qsTr("することを見る（画面が狭いとき）")],
            ["F6", qsTr("手続きを加える")],
            ["F7", qsTr("本人確認を記録する")],
            ["F8", qsTr("文字の大きさと色")],
            ["F9", qsTr("電子署名する")],
            ["F10", qsTr("印刷する")],
            ["F12", qsTr("受付を終える")],
            ["Ctrl+Z", qsTr("直前の訂正を取り消す")],
            ["Tab ↑ ↓", qsTr("次の行、前の行へ")],
            ["Enter", qsTr("押す、直した内容を決める")],
            ["Esc", qsTr("とじる、一覧にもどす")]
        ]

        Row {
            id: line

            required property var modelData

            width: root.width > 0 ? parent.width : 0
            spacing: Theme.margin

            Words {
                width: 110 * Theme.textScale
                text: line.modelData[0]
                font.family: Theme.counting
                font.bold: true
                lineHeight: 1.2
            }

            Words {
                width: parent.width - 110 * Theme.textScale - Theme.margin
                text: line.modelData[1]
                lineHeight: 1.2
            }
        }
    }

    KButton {
        id: close

        width: parent.width
        primary: true
        text: qsTr("とじる")
        key: "Esc"
        onActivated: root.closed()
    }

    Shortcut { sequence: "Esc"; onActivated: root.closed() }
    Shortcut { sequence: "F1"; onActivated: root.closed() }
}
