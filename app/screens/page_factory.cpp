// Longer than the rule: one line a step, as the router has it; read it as a table.
#include "app/screens/page_factory.h"

#include "app/screens/counter/busy_model.h"
#include "app/screens/counter/compare_model.h"
#include "app/screens/counter/desk_model.h"
#include "app/screens/entry/entry_plans.h"
#include "app/screens/kiosk/card_model.h"
#include "app/screens/kiosk/code_model.h"
#include "app/screens/kiosk/family_model.h"
#include "app/screens/kiosk/menus.h"
#include "app/screens/kiosk/person_model.h"
#include "app/screens/kiosk/question_model.h"
#include "app/screens/kiosk/receipt_model.h"
#include "app/screens/kiosk/result_model.h"
#include "app/screens/kiosk/review_model.h"
#include "app/screens/kiosk/secret_model.h"
#include "app/screens/kiosk/sign_model.h"
#include "app/screens/kiosk/wait_model.h"
#include "app/screens/kiosk/welcome_model.h"

#include <QTimer>

namespace kakanai::screens {
namespace {

using visit::StepKind;

bool isTyped(const procedures::Question& question) {
    return question.kind == procedures::QuestionKind::Date || question.kind == procedures::QuestionKind::Number ||
           question.kind == procedures::QuestionKind::Text;
}

std::unique_ptr<PageModel> makeQuestion(const Services& services) {
    const auto& asked = std::get<visit::AskingQuestion>(services.visits.visit().step);
    const auto* question = services.visits.catalogue().question(asked.question);
    if (question != nullptr && isTyped(*question)) {
        return std::make_unique<EntryModel>(services, answerEntry(services));
    }
    return std::make_unique<QuestionModel>(services);
}

/// At a counter a card is never the way in: it is laid beside the visit.
bool comparesAtCounter(const visit::Visit& visit) {
    const auto kind = visit::kindOf(visit.step);
    return visit.place == visit::Place::Counter &&
           (kind == StepKind::PlacingCard || kind == StepKind::EnteringSecret || kind == StepKind::ReadingCard ||
            kind == StepKind::ConfirmingPerson);
}

std::unique_ptr<PageModel> makeSecret(const Services& services) {
    if (visit::isOpenedByPrintedKey(services.visits.visit().way)) {
        return std::make_unique<EntryModel>(services, printedKeyEntries(services));
    }
    return std::make_unique<SecretModel>(services);
}

std::unique_ptr<PageModel> makeFields(const Services& services) {
    auto plan = fieldEntries(services);
    if (plan.entries.empty()) {
        // Nothing the dictionary can ask: the visit goes on by itself.
        QTimer::singleShot(0, &services.visits, [&visits = services.visits] { visits.post(visit::FieldsComplete{}); });
        return std::make_unique<WaitModel>(services);
    }
    return std::make_unique<EntryModel>(services, std::move(plan));
}

std::unique_ptr<PageModel> makeErasing(const Services& services) {
    if (services.visits.visit().place == visit::Place::Counter) {
        return std::make_unique<BusyModel>(services);
    }
    return std::make_unique<WaitModel>(services);
}

} // namespace

QString pageKey(const visit::Visit& visit) {
    const auto kind = visit::kindOf(visit.step);
    auto key = QString::number(visit.id) + u'/' + QString::number(static_cast<int>(kind)) + u'/';
    if (const auto* asking = std::get_if<visit::AskingQuestion>(&visit.step)) {
        key += asking->question + u'/' + asking->person;
    } else if (kind == StepKind::TypingPerson || kind == StepKind::ChoosingWay || kind == StepKind::ConfirmingPerson) {
        key += visit.subject;
    } else if (kind == StepKind::EnteringSecret) {
        key += QString::number(static_cast<int>(visit.way));
    }
    return key;
}

std::unique_ptr<PageModel> makePage(const Services& services) {
    if (comparesAtCounter(services.visits.visit())) {
        return std::make_unique<CompareModel>(services);
    }
    switch (visit::kindOf(services.visits.visit().step)) {
    case StepKind::Resting:
        return std::make_unique<WelcomeModel>(services);
    case StepKind::ChoosingLanguage:
        return std::make_unique<LanguageMenu>(services);
    case StepKind::ChoosingEvent:
        return std::make_unique<EventMenu>(services);
    case StepKind::ChoosingWay:
        return std::make_unique<WayMenu>(services);
    case StepKind::PlacingCard:
    case StepKind::ReadingCard:
        return std::make_unique<CardModel>(services);
    case StepKind::EnteringSecret:
        return makeSecret(services);
    case StepKind::ScanningCode:
        return std::make_unique<CodeModel>(services);
    case StepKind::ChoosingSelf:
        return std::make_unique<SelfMenu>(services);
    case StepKind::ConfirmingPerson:
        return std::make_unique<PersonModel>(services);
    case StepKind::TypingPerson:
        return std::make_unique<EntryModel>(services, personEntries(services));
    case StepKind::GatheringFamily:
        return std::make_unique<FamilyModel>(services);
    case StepKind::EnteringMove:
        return std::make_unique<EntryModel>(services, moveEntries(services));
    case StepKind::AskingQuestion:
        return makeQuestion(services);
    case StepKind::ShowingResult:
        return std::make_unique<ResultModel>(services);
    case StepKind::FillingFields:
        return makeFields(services);
    case StepKind::Reviewing:
        return std::make_unique<ReviewModel>(services);
    case StepKind::Signing:
    case StepKind::SigningAgain:
        return std::make_unique<SignModel>(services);
    case StepKind::ChoosingHandOver:
        return std::make_unique<HandOverMenu>(services);
    case StepKind::AskingPaper:
        return std::make_unique<PaperMenu>(services);
    case StepKind::ShowingReceipt:
        return std::make_unique<ReceiptModel>(services);
    case StepKind::Working:
        return std::make_unique<DeskModel>(services);
    case StepKind::Listing:
        return std::make_unique<WelcomeModel>(services);
    case StepKind::Opening:
    case StepKind::Sealing:
    case StepKind::PrintingSealed:
    case StepKind::Closing:
        return std::make_unique<BusyModel>(services);
    case StepKind::Erasing:
        return makeErasing(services);
    case StepKind::MakingDocuments:
    case StepKind::HandingOver:
        return std::make_unique<WaitModel>(services);
    }
    std::unreachable();
}

} // namespace kakanai::screens
