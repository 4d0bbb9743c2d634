import QtQuick
import Kakanai
import Kakanai.Screens

// The open visit, and on the right what is known of the chosen line.
Item {
    id: root

    required property VisitModel visit
    required property DeskModel page

    ScrollBody {
        id: middle

        anchors { left: parent.left; top: parent.top; bottom: actions.top; margins: Theme.margin }
        width: parent.width - context.width - 3 * Theme.margin
        spacing: Theme.group

        Words {
            width: parent.width
            text: root.page.receipt + "　" + root.page.title
            font.pixelSize: Theme.question
            font.bold: true
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: root.page.notices

            Words {
                required property string modelData

                width: parent.width
                text: "⚠ " + modelData
                color: Theme.ko
            }
        }

        DeskSection {
            title: qsTr("人")

            Repeater {
                model: root.page.persons

                DeskRow {
                    required property var modelData

                    width: parent.width
                    person: modelData.name
                    text: modelData.kana + "　" + modelData.birth
                    value: modelData.relationship
                    tag: modelData.source
                    checked: root.page.part === DeskModel.Person && root.page.chosen === modelData.id
                    onActivated: root.page.show(DeskModel.Person, modelData.id)
                }
            }
        }

        DeskSection {
            title: qsTr("答え")

            Repeater {
                model: root.page.answers

                DeskRow {
                    required property var modelData

                    width: parent.width
                    person: modelData.name
                    text: modelData.title
                    value: modelData.answer
                    tag: modelData.unknown ? qsTr("聞く") : ""
                    checked: root.page.part === DeskModel.Answer && root.page.chosen === modelData.id
                    onActivated: root.page.show(DeskModel.Answer, modelData.id)
                }
            }
        }

        DeskSection {
            title: qsTr("手続き")
            action: qsTr("加える")
            key: "F6"
            onWanted: root.page.show(DeskModel.Adding, "")

            Repeater {
                model: root.page.procedures

                DeskRow {
                    required property var modelData

                    width: parent.width
                    text: modelData.title
                    value: modelData.deadline
                    grave: modelData.critical
                    faded: modelData.removed
                    tag: modelData.outcome
                    checked: root.page.part === DeskModel.Procedure && root.page.chosen === modelData.id
                    onActivated: root.page.show(DeskModel.Procedure, modelData.id)
                }
            }
        }

        DeskSection {
            title: qsTr("書類")

            Repeater {
                model: root.page.documents

                DeskRow {
                    required property var modelData

                    width: parent.width
                    person: modelData.name
                    text: modelData.title
                    value: modelData.filled
                    tag: modelData.state
                    checked: root.page.part === DeskModel.Document && root.page.chosen === modelData.id
                    onActivated: root.page.show(DeskModel.Document, modelData.id)
                }
            }
        }

        DeskSection {
            title: qsTr("本人確認")
            action: qsTr("記録する")
            key: "F7"
            onWanted: root.page.show(DeskModel.Identity, "")

            Words {
                width: parent.width
                text: root.page.identity
            }
        }
    }

    DeskContext {
        id: context

        anchors { right: parent.right; top: parent.top; bottom: parent.bottom }
        width: 520
        desk: root.page
    }

    Row {
        id: actions

        anchors { left: parent.left; bottom: parent.bottom; margins: Theme.margin }
        spacing: Theme.margin

        KButton {
            id: seal

            primary: true
            icon: "seal"
            text: qsTr("電子署名する")
            key: "F9"
            enabled: root.page.canSeal
            onActivated: root.page.seal()
        }

        KButton {
            id: print

            icon: "printer"
            text: qsTr("印刷する")
            key: "F10"
            height: seal.height
            enabled: root.page.canPrint
            onActivated: root.page.print()
        }

        KButton {
            id: close

            icon: "check"
            text: qsTr("受付を終える")
            key: "F12"
            height: seal.height
            enabled: root.page.canClose
            onActivated: root.page.close()
        }

        KButton {
            id: back

            quiet: true
            icon: "back"
            text: qsTr("一覧にもどす")
            key: "Esc"
            height: seal.height
            onActivated: root.page.putBack()
        }
    }

    Shortcut { sequence: "F6"; onActivated: root.page.show(DeskModel.Adding, "") }
    Shortcut { sequence: "F7"; onActivated: root.page.show(DeskModel.Identity, "") }
    Shortcut { sequence: "F9"; onActivated: seal.press() }
    Shortcut { sequence: "F10"; onActivated: print.press() }
    Shortcut { sequence: "F12"; onActivated: close.press() }
    Shortcut { sequence: "Esc"; onActivated: back.press() }
}
