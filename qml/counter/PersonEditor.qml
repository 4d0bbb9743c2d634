import QtQuick
import Kakanai
import Kakanai.Screens

// The clerk corrects a name and its reading by keyboard.
Column {
    id: root

    required property DeskModel desk

    spacing: Theme.gap

    TextLine {
        id: name

        width: parent.width
        label: qsTr("氏名")
        text: root.desk.part === DeskModel.Person ? root.desk.contextTitle : ""
    }

    TextLine {
        id: kana

        width: parent.width
        label: qsTr("フリガナ")
        text: root.desk.part === DeskModel.Person && root.desk.contextRows.length > 0 ? root.desk.contextRows[0].value : ""
    }

    KButton {
        width: parent.width
        text: qsTr("この名前に直す")
        onActivated: root.desk.correctPerson(name.entered, kana.entered)
    }
}
