// Longer than the rule: one line a step, the only place where a page is chosen.
import QtQuick
import Kakanai
import Kakanai.Screens

Loader {
    id: router

    required property VisitModel visit

    function fileFor(step: int): string {
        switch (step) {
        case Step.Resting:
            return "kiosk/WelcomePage.qml"
        case Step.ChoosingLanguage:
        case Step.ChoosingEvent:
        case Step.ChoosingWay:
        case Step.ChoosingSelf:
        case Step.ChoosingHandOver:
            return "kiosk/ChoicePage.qml"
        case Step.AskingPaper:
            return Theme.counter ? "counter/steps/PaperDesk.qml" : "kiosk/ChoicePage.qml"
        case Step.AskingQuestion:
        case Step.FillingFields:
        case Step.TypingPerson:
        case Step.EnteringMove:
            return router.visit.page as EntryModel ? "kiosk/EntryPage.qml" : router.visit.page as ChoiceModel ? "kiosk/ChoicePage.qml" : "kiosk/WaitPage.qml"
        case Step.PlacingCard:
        case Step.ReadingCard:
            return Theme.counter ? "counter/steps/CompareDesk.qml" : "kiosk/CardPage.qml"
        case Step.EnteringSecret:
            return Theme.counter ? "counter/steps/CompareDesk.qml" : router.visit.page as EntryModel ? "kiosk/EntryPage.qml" : "kiosk/SecretPage.qml"
        case Step.ScanningCode:
            return "kiosk/CodePage.qml"
        case Step.ConfirmingPerson:
            return Theme.counter ? "counter/steps/CompareDesk.qml" : "kiosk/ConfirmPage.qml"
        case Step.GatheringFamily:
            return "kiosk/FamilyPage.qml"
        case Step.ShowingResult:
            return "kiosk/ResultPage.qml"
        case Step.Reviewing:
            return "kiosk/ReviewPage.qml"
        case Step.Signing:
            return "kiosk/SignPage.qml"
        case Step.SigningAgain:
            return "counter/steps/SignDesk.qml"
        case Step.ShowingReceipt:
            return "kiosk/ReceiptPage.qml"
        case Step.Listing:
            return "counter/steps/RestingDesk.qml"
        case Step.Working:
            return "counter/DeskPage.qml"
        default:
            return router.visit.page as BusyModel ? "counter/steps/BusyDesk.qml" : "kiosk/WaitPage.qml"
        }
    }

    function show(): void {
        if (router.visit.page)
            router.setSource(router.fileFor(router.visit.step), { visit: router.visit, page: router.visit.page })
        else
            router.source = ""
    }

    Component.onCompleted: show()

    Connections {
        target: router.visit

        function onPageChanged(): void {
            router.show()
        }
    }
}
