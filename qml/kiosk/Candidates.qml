import QtQuick
import Kakanai
import Kakanai.Screens

// Spellings of a reading, or names of places, numbered, nine a page; かなのまま is always the last spelling and as large as any.
Column {
    id: root

    required property EntryModel entry
    readonly property int across: width > 800 && Theme.textScale < 1.5 ? 3 : width > 800 || Theme.textScale < 1.5 ? 2 : 1

    spacing: Theme.near

    Grid {
        columns: root.across
        spacing: Theme.near

        Repeater {
            model: root.entry ? root.entry.candidates : []

            Pressable {
                id: candidate

                required property int index
                required property var modelData

                width: (root.width - (root.across - 1) * Theme.near) / root.across
                height: Math.max(Theme.target, spelled.implicitHeight + (kana.visible ? kana.implicitHeight : 0) + 8)
                checkable: true
                checked: root.entry.chosen === modelData.text
                name: modelData.kana ? qsTr("かなのまま %1").arg(modelData.text) : modelData.text
                onActivated: root.entry.chooseCandidate(modelData.text)

                Rectangle {
                    anchors.fill: parent
                    radius: Theme.corner
                    color: candidate.down ? Theme.pressed : candidate.checked ? Theme.aiWash : Theme.surface
                    border.width: candidate.checked ? 4 : 2
                    border.color: candidate.checked ? Theme.ai : Theme.border
                }

                Words {
                    id: number

                    anchors { left: parent.left; leftMargin: Theme.near; verticalCenter: parent.verticalCenter }
                    text: candidate.index + 1
                    font.family: Theme.counting
                    font.pixelSize: Theme.meta
                    color: Theme.inkSoft
                    Accessible.ignored: true
                }

                Column {
                    anchors { left: number.right; leftMargin: Theme.near; right: parent.right; rightMargin: Theme.near; verticalCenter: parent.verticalCenter }

                    Name {
                        id: spelled

                        width: Math.min(implicitWidth, parent.width)
                        text: candidate.modelData.text
                        Accessible.ignored: true
                    }

                    Words {
                        id: kana

                        visible: candidate.modelData.kana
                        width: parent.width
                        text: qsTr("かなのまま")
                        font.pixelSize: Theme.meta
                        lineHeight: 1
                        color: Theme.inkSoft
                        Accessible.ignored: true
                    }
                }
            }
        }
    }

    KButton {
        visible: root.entry !== null && root.entry.moreCandidates > 0
        width: parent.width
        icon: "chevron"
        text: root.entry !== null && root.entry.kind === EntryModel.Place ? qsTr("ほかを見る") : qsTr("ほかの漢字を見る")
        onActivated: root.entry.nextCandidates()
    }
}
