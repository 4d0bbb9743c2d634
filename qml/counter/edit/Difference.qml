import QtQuick
import Kakanai

// What the card says over what the visit says, character by character. What differs is framed and pointed at, and said by its
// place and code: never by colour alone.
Column {
    id: root

    required property var entry

    spacing: 4

    Row {
        width: parent.width
        spacing: 6

        Icon {
            name: root.entry.same ? "check" : "attention"
            color: root.entry.same ? Theme.matsu : Theme.ko
        }

        Words {
            width: parent.width - Theme.icon - 6
            text: root.entry.same ? qsTr("%1　カードと同じ").arg(root.entry.label) : qsTr("%1　カードと違います").arg(root.entry.label)
            font.bold: true
            color: root.entry.same ? Theme.matsu : Theme.ko
            lineHeight: 1.2
        }
    }

    Repeater {
        model: root.entry.same ? [] : [
            { who: qsTr("カード"), characters: root.entry.card, text: root.entry.cardText, places: root.entry.cardPlaces },
            { who: qsTr("この受付"), characters: root.entry.visit, text: root.entry.visitText, places: root.entry.visitPlaces }
        ]

        Row {
            id: line

            required property var modelData

            width: root.width
            spacing: 8
            Accessible.role: Accessible.StaticText
            Accessible.name: modelData.who + "：" + modelData.text + (modelData.places === "" ? "" : qsTr("　違う字：%1").arg(modelData.places))

            Words {
                width: 72 * Theme.textScale
                topPadding: 8
                text: line.modelData.who
                font.pixelSize: Theme.meta
                color: Theme.inkSoft
                Accessible.ignored: true
            }

            Column {
                width: parent.width - 72 * Theme.textScale - 8
                spacing: 2

                Flow {
                    width: parent.width

                    Repeater {
                        model: line.modelData.characters

                        Item {
                            id: cell

                            required property var modelData

                            width: Math.max(letter.implicitWidth, Theme.body * 0.6) + 6
                            height: letter.implicitHeight + pointer.height + 6

                            Rectangle {
                                visible: cell.modelData.differs
                                width: parent.width
                                height: letter.implicitHeight + 6
                                radius: 4
                                color: "transparent"
                                border.width: 2
                                border.color: Theme.ko
                            }

                            Name {
                                id: letter

                                x: 3
                                y: 3
                                text: cell.modelData.text
                                size: Theme.body * 1.6
                                Accessible.ignored: true
                            }

                            Icon {
                                id: pointer

                                visible: cell.modelData.differs
                                anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
                                name: "up"
                                size: Theme.meta
                                color: Theme.ko
                            }
                        }
                    }
                }

                Words {
                    visible: text !== ""
                    width: parent.width
                    text: line.modelData.places
                    font.family: Theme.counting
                    font.pixelSize: Theme.meta
                    color: Theme.inkSoft
                    lineHeight: 1.2
                    Accessible.ignored: true
                }
            }
        }
    }
}
