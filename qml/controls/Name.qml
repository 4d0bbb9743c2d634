import QtQuick
import Kakanai
import Kakanai.Screens

// A person's name, in the letters of the register.
NameText {
    fonts: Theme.fonts
    size: Theme.name
    color: Theme.ink
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
