// Longer than the rule: one line a step where the progress is told.
#include "app/screens/visit_model.h"

#include "app/base/problem_words.h"
#include "app/screens/items/ruby.h"
#include "app/screens/page_factory.h"

#include <QCoreApplication>
#include <QTranslator>

namespace kakanai::screens {

using namespace Qt::StringLiterals;

VisitModel::VisitModel(const Services& services) : VisitModel(services, Options{}) {}

VisitModel::VisitModel(const Services& services, const Options& options)
    : services_(services), options_(options), fonts_(services.fonts) {
    connect(&services_.visits, &VisitSource::changed, this, &VisitModel::follow);
    if (services_.speaker != nullptr) {
        connect(services_.speaker, &Speaker::changed, this, &VisitModel::speakingChanged);
    }
    follow();
}

VisitModel::~VisitModel() = default;

Step::Kind VisitModel::step() const {
    return static_cast<Step::Kind>(visit::kindOf(services_.visits.visit().step));
}

QString VisitModel::language() const {
    return services_.visits.visit().language;
}

QVariantList VisitModel::languages() const {
    QVariantList list;
    for (const auto& language : services_.visits.catalogue().languages) {
        list << QVariantMap{{u"id"_s, language.id}, {u"name"_s, language.name}};
    }
    return list;
}

qreal VisitModel::textScale() const {
    static constexpr std::array scales{1.0, 1.25, 1.5, 2.0};
    return scales.at(static_cast<std::size_t>(textSize_));
}

QString VisitModel::event() const {
    const auto& visit = services_.visits.visit();
    const auto* event = services_.visits.catalogue().event(visit.facts.event);
    return event == nullptr ? QString() : event->title.in(visit.language);
}

QStringList VisitModel::stages() const {
    return {tr("手続き"), tr("あなた"), tr("ご家族"), tr("質問"), tr("確認")};
}

int VisitModel::stage() const {
    using enum visit::StepKind;
    switch (visit::kindOf(services_.visits.visit().step)) {
    case ChoosingLanguage:
    case ChoosingEvent:
        return 1;
    case ChoosingWay:
    case PlacingCard:
    case EnteringSecret:
    case ReadingCard:
    case ScanningCode:
    case ChoosingSelf:
    case ConfirmingPerson:
    case TypingPerson:
        return services_.visits.visit().facts.persons.size() > 1 ? 3 : 2;
    case GatheringFamily:
    case EnteringMove:
        return 3;
    case AskingQuestion:
    case ShowingResult:
    case FillingFields:
        return 4;
    case MakingDocuments:
    case Reviewing:
    case Signing:
    case ChoosingHandOver:
    case HandingOver:
    case AskingPaper:
    case ShowingReceipt:
        return 5;
    case Resting:
    case Erasing:
    case Listing:
    case Opening:
    case Working:
    case SigningAgain:
    case Sealing:
    case PrintingSealed:
    case Closing:
        return 0;
    }
    std::unreachable();
}

bool VisitModel::trouble() const {
    return services_.visits.visit().trouble.has_value();
}

QString VisitModel::troubleHappened() const {
    const auto& trouble = services_.visits.visit().trouble;
    return trouble ? base::problemWords(trouble->code(), language()).happened : QString();
}

QString VisitModel::troubleNext() const {
    const auto& trouble = services_.visits.visit().trouble;
    return trouble ? base::problemWords(trouble->code(), language()).next : QString();
}

QString VisitModel::troubleStaff() const {
    const auto& trouble = services_.visits.visit().trouble;
    return trouble ? base::problemWords(trouble->code(), u"ja"_s).staff : QString();
}

QString VisitModel::troubleCode() const {
    const auto& trouble = services_.visits.visit().trouble;
    return trouble ? QString(trouble->codeText()) : QString();
}

QString VisitModel::troubleAction() const {
    const auto& trouble = services_.visits.visit().trouble;
    if (!trouble) {
        return {};
    }
    switch (trouble->retry()) {
    case base::Retry::Again:
        return trouble->kind() == base::ProblemKind::Alert ? tr("わかりました") : tr("もう一度する");
    case base::Retry::OtherWay:
        return tr("別の方法にする");
    case base::Retry::Staff:
    case base::Retry::OutOfService:
        return tr("職員を呼ぶ");
    }
    std::unreachable();
}

bool VisitModel::idleAsked() const {
    return services_.visits.visit().idleAsked;
}

bool VisitModel::staffCalled() const {
    return services_.visits.visit().staffCalled;
}

void VisitModel::setTextSize(int size) {
    if (size == textSize_ || size < 0 || size > 3) {
        return;
    }
    textSize_ = size;
    Q_EMIT lookChanged();
}

void VisitModel::setScheme(int scheme) {
    if (scheme == scheme_ || scheme < 0 || scheme > 3) {
        return;
    }
    scheme_ = scheme;
    Q_EMIT lookChanged();
}

void VisitModel::chooseLanguage(const QString& language) {
    services_.visits.post(visit::LanguageChosen{language});
}

void VisitModel::cancel() {
    services_.visits.post(visit::Cancelled{});
}

void VisitModel::callStaff() {
    services_.visits.post(visit::StaffCalled{});
}

void VisitModel::dismissStaff() {
    services_.visits.post(visit::StaffDismissed{});
}

void VisitModel::settleTrouble() {
    const auto& trouble = services_.visits.visit().trouble;
    if (!trouble) {
        return;
    }
    if (trouble->retry() == base::Retry::Staff || trouble->retry() == base::Retry::OutOfService) {
        services_.visits.post(visit::StaffCalled{});
    }
    services_.visits.post(visit::TroubleDismissed{});
}

void VisitModel::dismissTrouble() {
    services_.visits.post(visit::TroubleDismissed{});
}

void VisitModel::stillThere() {
    services_.visits.post(visit::StillThere{});
}

bool VisitModel::canSpeak() const {
    return services_.speaker != nullptr && services_.speaker->speaks(language());
}

void VisitModel::speakPage() {
    if (!canSpeak() || page_ == nullptr) {
        return;
    }
    if (speaking()) {
        services_.speaker->stop();
        return;
    }
    const auto text = page_->spoken(services_.headphones);
    services_.speaker->speak(language_ == "easy"_L1 ? asRead(text) : withoutReadings(text), language_);
}

void VisitModel::silence() {
    if (services_.speaker != nullptr) {
        services_.speaker->stop();
    }
}

void VisitModel::dropPage() {
    silence();
    auto old = std::move(page_);
    pageKey_.clear();
    Q_EMIT pageChanged();
}

void VisitModel::follow() {
    followLanguage();
    const auto& visit = services_.visits.visit();
    const auto key = pageKey(visit);
    if (visit::kindOf(visit.step) == visit::StepKind::Resting) {
        setTextSize(0);
        setScheme(0);
    }
    if (key == pageKey_) {
        page_->refresh();
    } else {
        silence();
        pageKey_ = key;
        // The page still on the screen binds to the old model until the router has replaced it.
        const auto old = std::exchange(page_, makePage(services_));
        Q_EMIT pageChanged();
    }
    Q_EMIT changed();
}

void VisitModel::followLanguage() {
    if (language_ == language()) {
        return;
    }
    language_ = language();
    silence();
    translator_.reset();
    auto translator = std::make_unique<QTranslator>();
    if (language_ != "ja"_L1 && translator->load(u":/i18n/kakanai_%1.qm"_s.arg(language_))) {
        QCoreApplication::installTranslator(translator.get());
        translator_ = std::move(translator);
    }
    Q_EMIT languageChanged();
}

} // namespace kakanai::screens
