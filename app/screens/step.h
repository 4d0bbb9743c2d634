#pragma once

#include "app/visit/step.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace kakanai::screens {

/// The steps of a visit as pages know them. Only Router.qml switches on it.
class Step : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("an enumeration")

public:
    enum Kind {
        Resting = static_cast<int>(visit::StepKind::Resting),
        ChoosingLanguage = static_cast<int>(visit::StepKind::ChoosingLanguage),
        ChoosingEvent = static_cast<int>(visit::StepKind::ChoosingEvent),
        ChoosingWay = static_cast<int>(visit::StepKind::ChoosingWay),
        PlacingCard = static_cast<int>(visit::StepKind::PlacingCard),
        EnteringSecret = static_cast<int>(visit::StepKind::EnteringSecret),
        ReadingCard = static_cast<int>(visit::StepKind::ReadingCard),
        ScanningCode = static_cast<int>(visit::StepKind::ScanningCode),
        ChoosingSelf = static_cast<int>(visit::StepKind::ChoosingSelf),
        ConfirmingPerson = static_cast<int>(visit::StepKind::ConfirmingPerson),
        TypingPerson = static_cast<int>(visit::StepKind::TypingPerson),
        GatheringFamily = static_cast<int>(visit::StepKind::GatheringFamily),
        EnteringMove = static_cast<int>(visit::StepKind::EnteringMove),
        AskingQuestion = static_cast<int>(visit::StepKind::AskingQuestion),
        ShowingResult = static_cast<int>(visit::StepKind::ShowingResult),
        FillingFields = static_cast<int>(visit::StepKind::FillingFields),
        MakingDocuments = static_cast<int>(visit::StepKind::MakingDocuments),
        Reviewing = static_cast<int>(visit::StepKind::Reviewing),
        Signing = static_cast<int>(visit::StepKind::Signing),
        ChoosingHandOver = static_cast<int>(visit::StepKind::ChoosingHandOver),
        HandingOver = static_cast<int>(visit::StepKind::HandingOver),
        AskingPaper = static_cast<int>(visit::StepKind::AskingPaper),
        ShowingReceipt = static_cast<int>(visit::StepKind::ShowingReceipt),
        Erasing = static_cast<int>(visit::StepKind::Erasing),
        Listing = static_cast<int>(visit::StepKind::Listing),
        Opening = static_cast<int>(visit::StepKind::Opening),
        Working = static_cast<int>(visit::StepKind::Working),
        SigningAgain = static_cast<int>(visit::StepKind::SigningAgain),
        Sealing = static_cast<int>(visit::StepKind::Sealing),
        PrintingSealed = static_cast<int>(visit::StepKind::PrintingSealed),
        Closing = static_cast<int>(visit::StepKind::Closing),
    };
    Q_ENUM(Kind)
};

} // namespace kakanai::screens
