import QtQuick
import Kakanai
import Kakanai.Screens

// Era, year, month, day; a box is chosen by touching it.
Column {
    id: root

    required property EntryModel entry
    readonly property var names: [qsTr("年"), qsTr("月"), qsTr("日")]

    spacing: Theme.gap

    Flow {
        width: parent.width
        spacing: Theme.near

        Repeater {
            model: root.entry ? root.entry.eras : []

            KButton {
                required property var modelData

                text: modelData.text
                primary: root.entry.era === modelData.id
                height: Theme.target
                rests: false
                checkable: true
                checked: primary
                onActivated: root.entry.chooseEra(modelData.id)
            }
        }
    }

    Row {
        width: parent.width
        spacing: Theme.gap

        Repeater {
            model: 3

            Pressable {
                id: box

                required property int index

                width: (root.width - 2 * Theme.gap) * (index === 0 ? 0.4 : 0.3)
                height: field.implicitHeight + unit.implicitHeight
                rests: false
                name: root.names[index]
                note: root.entry ? root.entry.dateParts[index] : ""
                onActivated: root.entry.choosePart(index)

                Words {
                    id: unit

                    width: parent.width
                    text: root.names[box.index]
                    font.pixelSize: Math.min(Theme.body, width / 3)
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }

                FieldBox {
                    id: field

                    anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
                    label: root.names[box.index]
                    text: root.entry ? root.entry.dateParts[box.index] : ""
                    active: root.entry !== null && root.entry.part === box.index
                    Accessible.ignored: true
                }
            }
        }
    }

    Words {
        width: parent.width
        text: root.entry && root.entry.dateWords !== "" ? root.entry.dateWords : " "
        color: Theme.inkSoft
    }

    KButton {
        visible: root.entry !== null && root.entry.offersToday
        width: parent.width
        text: qsTr("今日の日にする")
        onActivated: root.entry.today()
    }
}
