import QtQuick
import Kakanai

// A line of the open visit: whom it is about, what, its value, and a word about its state. Values stand under each other in all
// sections; where the letters are large or the place is narrow they go to a second line.
Pressable {
    id: root

    property string text
    property string person
    property string value
    property string tag
    property bool valueIsName: false
    property bool grave: false
    property bool faded: false
    property bool wanted: false
    property bool whole: false // about the household, where other lines name a person
    readonly property real room: width - 20
    readonly property bool stacked: room < 560 * Theme.textScale
    readonly property real nameRoom: person === "" && (!whole || stacked && room < 400 * Theme.textScale) ? 0 : Math.min(150 * Theme.textScale, room * 0.4)
    readonly property real tagRoom: tag === "" && stacked ? 0 : 92 * Theme.textScale
    readonly property real valueX: stacked ? 0 : Math.round(room * 0.52)

    name: text + (person === "" ? "" : " " + person)
    note: value + " " + tag
    rests: false
    implicitHeight: Math.max(Theme.target + 4, inside.implicitHeight + 14)
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    HoverHandler {
        id: hover
    }

    Rectangle {
        anchors.fill: parent
        radius: Theme.corner
        color: root.down ? Theme.pressed : root.checked || hover.hovered ? Theme.aiWash : "transparent"
        border.width: root.checked ? 2 : 0
        border.color: Theme.ai
    }

    Item {
        id: inside

        anchors { left: parent.left; right: parent.right; margins: 10; verticalCenter: parent.verticalCenter }
        implicitHeight: root.stacked ? upper.height + (lower.height > 0 ? lower.height + 2 : 0) : Math.max(upper.height, lower.height)

        Item {
            id: upper

            anchors.verticalCenter: root.stacked ? undefined : parent.verticalCenter
            width: root.value === "" ? parent.width - root.tagRoom - 10 : root.stacked ? parent.width : root.valueX - 10
            height: Math.max(words.implicitHeight, whom.visible ? whom.implicitHeight : 0)

            Name {
                id: whom

                visible: text !== ""
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, root.nameRoom)
                text: root.person
                size: Theme.body * 1.2
                Accessible.ignored: true
            }

            Words {
                visible: root.whole && root.nameRoom > 0
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("世帯")
                lineHeight: 1.25
                color: Theme.inkSoft
                Accessible.ignored: true
            }

            Words {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                x: root.nameRoom + (root.nameRoom === 0 ? 0 : 10)
                width: parent.width - x
                text: root.text
                lineHeight: 1.25
                opacity: root.faded ? 0.7 : 1
                font.strikeout: root.faded
                Accessible.ignored: true
            }
        }

        Item {
            id: lower

            anchors.verticalCenter: root.stacked ? undefined : parent.verticalCenter
            x: root.valueX
            y: root.stacked ? upper.height + 2 : 0
            width: parent.width - x
            height: Math.max(values.visible ? values.implicitHeight : 0, drawn.visible ? drawn.implicitHeight : 0, mark.text === "" ? 0 : mark.implicitHeight)

            Words {
                id: values

                visible: !root.valueIsName && text !== ""
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - root.tagRoom - 8
                text: root.value
                lineHeight: 1.25
                font.bold: true
                color: root.grave ? Theme.shu : Theme.ink
                Accessible.ignored: true
            }

            Name {
                id: drawn

                visible: root.valueIsName && root.value !== ""
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - root.tagRoom - 8
                wraps: true
                text: root.valueIsName ? root.value : ""
                size: Theme.body * 1.2
                Accessible.ignored: true
            }

            Words {
                id: mark

                anchors { right: parent.right; verticalCenter: parent.verticalCenter }
                width: root.tagRoom
                text: root.tag
                font.pixelSize: Theme.meta
                font.bold: root.wanted
                lineHeight: 1.2
                color: root.wanted ? Theme.ko : Theme.inkSoft
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
    }
}
