import QtQuick
import Kakanai
import Kakanai.Screens

// The thin bar: which window, whom to look for, how it looks, what time it is.
Rectangle {
    id: root

    required property VisitModel visit
    required property WaitingModel waiting
    signal lookWanted
    signal keysWanted
    signal listWanted

    function search(): void {
        input.forceActiveFocus(Qt.ShortcutFocusReason)
        input.selectAll()
    }

    implicitHeight: flow.implicitHeight + 2 * Theme.gap
    color: Theme.ai

    component BarButton: Pressable {
        id: button

        property string text
        property string icon
        property string key

        name: text
        implicitWidth: face.implicitWidth + 20
        implicitHeight: Math.max(Theme.target, face.implicitHeight + 8)

        Rectangle {
            anchors.fill: parent
            radius: Theme.corner
            color: "transparent"
            border.width: button.activeFocus ? 3 : 1
            border.color: Theme.aiInk
            opacity: button.down ? 0.6 : 1
        }

        Row {
            id: face

            anchors.centerIn: parent
            spacing: 6

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: button.icon
                color: Theme.aiInk
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: button.text
                lineHeight: 1
                color: Theme.aiInk
                Accessible.ignored: true
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: button.key
                font.family: Theme.counting
                font.pixelSize: Theme.meta
                lineHeight: 1
                color: Theme.aiInk
                Accessible.ignored: true
            }
        }
    }

    Flow {
        id: flow

        anchors { left: parent.left; leftMargin: Theme.margin; right: side.left; rightMargin: Theme.margin; verticalCenter: parent.verticalCenter }
        spacing: Theme.margin

        Item {
            width: place.implicitWidth + trial.width + 10
            height: Theme.target

            Words {
                id: place

                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("窓口")
                font.pixelSize: Theme.question
                font.bold: true
                lineHeight: 1
                color: Theme.aiInk
            }

            Rectangle {
                id: trial

                anchors { left: place.right; leftMargin: 10; verticalCenter: parent.verticalCenter }
                width: words.implicitWidth + 16
                height: words.implicitHeight + 8
                radius: 4
                color: Theme.aiInk

                Words {
                    id: words

                    anchors.centerIn: parent
                    text: root.visit.specimen ? qsTr("試用・見本") : qsTr("試用")
                    font.bold: true
                    lineHeight: 1
                    color: Theme.ai
                }
            }
        }

        Rectangle {
            width: Math.min(440 * Theme.textScale, parent.width)
            height: Math.max(Theme.target, input.implicitHeight + 10)
            radius: Theme.corner
            color: Theme.surface
            border.width: input.activeFocus ? 3 : 0
            border.color: Theme.ko

            Icon {
                id: glass

                anchors { left: parent.left; leftMargin: 10; verticalCenter: parent.verticalCenter }
                name: "search"
                color: Theme.inkSoft
            }

            Text {
                visible: input.displayText === ""
                anchors { left: input.left; right: input.right; verticalCenter: parent.verticalCenter }
                text: qsTr("番号・氏名・フリガナでさがす")
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 12
                wrapMode: Text.NoWrap
                font.family: Theme.reading
                font.pixelSize: Theme.body
                textFormat: Text.PlainText
                color: Theme.inkSoft
                Accessible.ignored: true
            }

            TextInput {
                id: input

                anchors { left: glass.right; leftMargin: 8; right: hint.left; rightMargin: 8; verticalCenter: parent.verticalCenter }
                font.family: Theme.reading
                font.pixelSize: Theme.body
                color: Theme.ink
                selectionColor: Theme.ai
                selectedTextColor: Theme.aiInk
                selectByMouse: true
                activeFocusOnTab: true
                clip: true
                Accessible.role: Accessible.EditableText
                Accessible.name: qsTr("受付をさがす")
                Accessible.description: root.waiting.found
                onDisplayTextChanged: root.waiting.search = displayText
                Keys.onReturnPressed: root.waiting.chooseFirst()
                Keys.onEnterPressed: root.waiting.chooseFirst()
                Keys.onDownPressed: root.listWanted()
                Keys.onShortcutOverride: event => event.accepted = event.key === Qt.Key_Escape && text !== ""
                Keys.onEscapePressed: clear()
            }

            KeyHint {
                id: hint

                anchors { right: parent.right; rightMargin: 10; verticalCenter: parent.verticalCenter }
                key: "/"
            }
        }
    }

    Row {
        id: side

        anchors { right: parent.right; rightMargin: Theme.margin; top: parent.top; topMargin: Theme.gap }
        spacing: Theme.gap

        BarButton {
            text: qsTr("文字と色")
            icon: "text"
            key: "F8"
            onActivated: root.lookWanted()
        }

        BarButton {
            text: qsTr("キー")
            icon: "keyboard"
            key: "F1"
            onActivated: root.keysWanted()
        }

        Words {
            height: Math.max(Theme.target, implicitHeight)
            verticalAlignment: Text.AlignVCenter
            leftPadding: Theme.gap
            text: root.waiting.clock
            font.family: Theme.counting
            font.pixelSize: Theme.question
            lineHeight: 1
            color: Theme.aiInk
        }
    }

    Connections {
        target: root.waiting

        function onChanged(): void {
            if (root.waiting.search === "" && input.text !== "")
                input.clear()
        }
    }
}
