#include "tests/scenarios/story.h"

#include "tests/scenarios/village.h"

#include <QCoreApplication>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace kakanai::tests {

using namespace visit;

namespace {

QString text(std::string_view name) {
    return QString::fromLatin1(name.data(), qsizetype(name.size()));
}

void check(bool holds, const QString& what, const std::source_location& where) {
    QTest::qVerify(holds, "story", qPrintable(what), where.file_name(), int(where.line()));
}

} // namespace

Story::Story(Place place)
    : catalogue_(village::catalogue()), clock_(QDateTime(village::today(), QTime(1, 0), QTimeZone::utc())),
      runner_(catalogue_, place, *this, clock_) {}

Story& Story::does(const Event& event) {
    runner_.post(event);
    settle();
    return *this;
}

Story& Story::does(std::initializer_list<Event> events) {
    for (const Event& event : events) {
        does(event);
    }
    return *this;
}

Story& Story::lateResult(VisitId id, const Event& event) {
    runner_.postFor(id, event);
    settle();
    return *this;
}

Story& Story::stands(StepKind kind, std::source_location where) {
    const StepKind now = kindOf(visit().step);
    check(now == kind, u"stands at %1, not at %2"_s.arg(text(nameOf(now)), text(nameOf(kind))), where);
    return *this;
}

Story& Story::says(QLatin1StringView code, std::source_location where) {
    const QString said = visit().trouble ? QString(visit().trouble->codeText()) : QString();
    check(said == code, u"says '%1', not '%2'"_s.arg(said, code), where);
    return *this;
}

Story& Story::asked(const char* effect, int times, std::source_location where) {
    const auto count = effects_.count(QLatin1StringView(effect));
    check(count == times,
          u"asked for %1 %2 times, not %3: %4"_s.arg(QLatin1StringView(effect))
              .arg(count)
              .arg(times)
              .arg(effects_.join(u' ')),
          where);
    return *this;
}

Story& Story::toWays() {
    return does({Started{}, LanguageChosen{u"ja"_s}, EventChosen{u"arrive"_s}}).stands(StepKind::ChoosingWay);
}

Story& Story::toFamily() {
    return toWays()
        .does({WayChosen{Way::CardWithPin}, SecretEntered{}, PersonConfirmed{}})
        .stands(StepKind::GatheringFamily);
}

Story& Story::toResult() {
    return toFamily()
        .does({FamilyComplete{}, MoveEntered{village::move()}, Answered{1}, Answered{false}})
        .stands(StepKind::ShowingResult);
}

Story& Story::toReview() {
    return toResult()
        .does({ResultAccepted{}, FieldEntered{u"phone"_s, u"p1"_s, u"000-000-0000"_s}, FieldsComplete{}})
        .stands(StepKind::Reviewing);
}

Story& Story::toHandOver() {
    return toReview()
        .does({ReviewConfirmed{}, InkGiven{{{{{0.1, 0.2}, {0.8, 0.4}}, 0.5}}}})
        .stands(StepKind::ChoosingHandOver);
}

Story& Story::openAtCounter() {
    return does({Started{}, VisitChosen{u"0001-ABCD"_s}}).stands(StepKind::Working);
}

void Story::execute(const Effect& effect, const Visit& visit, const Post& post) {
    effects_ << text(nameOf(effect));
    auto& script = scripts_[effect.index()];
    std::optional<Event> answer;
    if (script.empty()) {
        answer = usual(effect, visit);
    } else {
        answer = script.front();
        script.pop_front();
    }
    if (answer) {
        ++answers_;
        post(visit.id, *answer);
    }
}

std::optional<Event> Story::usual(const Effect& effect, const Visit& visit) const {
    struct Usual {
        const Visit& visit;
        using Answer = std::optional<Event>;

        Answer operator()(const WatchCard&) const { return CardPlaced{3}; }
        Answer operator()(const StopCard&) const { return {}; }
        Answer operator()(const ReadCard&) const {
            return CardRead{{village::taro()}, scanners::Authenticity::Consistent};
        }
        Answer operator()(const WatchCode&) const { return CodeScanned{u"anything"_s}; }
        Answer operator()(const StopCode&) const { return {}; }
        Answer operator()(const ReadCode&) const { return CodeRead{village::toldFamily(1)}; }
        Answer operator()(const WipeSecrets&) const { return {}; }
        Answer operator()(const MakeDocuments&) const { return DocumentsMade{village::documents(visit), {}}; }
        Answer operator()(const KeepVisit&) const { return HandedOver{u"0001-ABCD"_s}; }
        Answer operator()(const TakeBackVisit&) const { return {}; }
        Answer operator()(const PrintDocuments&) const { return HandedOver{}; }
        Answer operator()(const LoadList&) const { return ListLoaded{{{.receipt = u"0001-ABCD"_s, .revision = 1}}}; }
        Answer operator()(const LoadVisit&) const { return VisitLoaded{village::storedVisit(), 1}; }
        Answer operator()(const OpenCode&) const { return CodeTaken{u"0001-ABCD"_s}; }
        Answer operator()(const SealDocuments&) const {
            std::vector<Document> sealed = visit.documents;
            for (Document& document : sealed) {
                document.sealed = true;
            }
            return Sealed{sealed};
        }
        Answer operator()(const PrintSealed&) const { return PrintDone{}; }
        Answer operator()(const StoreVisit&) const { return Stored{visit.revision + 1}; }
        Answer operator()(const EraseAll&) const { return Erased{{true, true, true, true, true}}; }
        Answer operator()(const RingStaff&) const { return {}; }
    };
    return std::visit(Usual{visit}, effect);
}

// An answer may ask for the next one.
void Story::settle() {
    int answered = -1;
    while (std::exchange(answered, answers_) != answers_) {
        QCoreApplication::sendPostedEvents(&runner_, QEvent::MetaCall);
    }
}

} // namespace kakanai::tests
