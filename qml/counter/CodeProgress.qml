import QtQuick
import Kakanai
import Kakanai.Screens

// A visit code of several symbols, while some are still to come.
Words {
    required property WaitingModel waiting

    visible: text !== ""
    text: waiting.codeProgress
    font.bold: true
}
