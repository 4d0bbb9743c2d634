import QtQuick
import Kakanai
import Kakanai.Screens

// The kiosk: bars that never move, the page between them, and at most one sheet over it.
Window {
    id: window

    required property VisitModel visit
    required property WaitingModel waiting
    property bool choosingLook: false
    property bool choosingLanguage: false

    color: Theme.paper
    title: "Kakanai"

    Binding {
        target: Theme
        property: "scheme"
        value: window.visit.scheme
    }

    Binding {
        target: Theme
        property: "textScale"
        value: window.visit.textScale
    }

    Binding {
        target: Theme
        property: "fonts"
        value: window.visit.fonts
    }

    Binding {
        target: Press
        property: "rest"
        value: window.visit.pressRest
    }

    Connections {
        target: window.visit

        function onPageChanged(): void {
            window.choosingLook = false
            window.choosingLanguage = false
        }
    }

    TopBar {
        id: top

        anchors { left: parent.left; right: parent.right; top: parent.top }
        visit: window.visit
        enabled: !sheets.occupied
        onLookWanted: window.choosingLook = true
    }

    Router {
        anchors { left: parent.left; right: parent.right; top: top.bottom; bottom: bottom.top }
        visit: window.visit
        enabled: !sheets.occupied
    }

    BottomBar {
        id: bottom

        anchors { left: parent.left; right: parent.right; bottom: parent.bottom }
        visit: window.visit
        onLanguageWanted: window.choosingLanguage = true
        onSpeechWanted: window.visit.speakPage()
    }

    Item {
        id: sheets

        readonly property bool occupied: window.visit.idleAsked || window.visit.trouble || window.choosingLook || window.choosingLanguage
                                         || window.visit.staffCalled

        anchors.fill: parent
        anchors.bottomMargin: bottom.height

        Loader {
            anchors.fill: parent
            active: window.visit.trouble && !window.visit.idleAsked && !window.visit.staffCalled
            sourceComponent: ProblemSheet { visit: window.visit }
        }

        Loader {
            anchors.fill: parent
            active: window.choosingLook
            sourceComponent: LookSheet {
                visit: window.visit
                onClosed: window.choosingLook = false
            }
        }

        Loader {
            anchors.fill: parent
            active: window.choosingLanguage
            sourceComponent: LanguageSheet {
                visit: window.visit
                onClosed: window.choosingLanguage = false
            }
        }

        Loader {
            anchors.fill: parent
            active: window.visit.staffCalled
            sourceComponent: Sheet {
                title: qsTr("職員を呼びました")
                icon: "bell"

                Words {
                    width: parent.width
                    text: qsTr("そのまま、お待ちください。入れた内容は残っています。")
                }

                KButton {
                    width: parent.width
                    primary: true
                    text: qsTr("自分でつづける")
                    onActivated: window.visit.dismissStaff()
                }
            }
        }

        Loader {
            anchors.fill: parent
            active: window.visit.idleAsked
            sourceComponent: Sheet {
                title: qsTr("まだ、お使いですか")
                icon: "clock"

                Words {
                    width: parent.width
                    text: qsTr("あなたの情報を守るため、このままだと、入れた内容を消します。")
                }

                KButton {
                    width: parent.width
                    primary: true
                    text: qsTr("つづける")
                    onActivated: window.visit.stillThere()
                }
            }
        }
    }
}
