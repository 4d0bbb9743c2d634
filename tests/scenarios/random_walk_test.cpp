#include "tests/scenarios/sample_events.h"
#include "tests/scenarios/village.h"
#include "tests/support/suite.h"

#include "app/visit/questions.h"
#include "app/visit/visit_json.h"

#include <random>

using namespace kakanai;
using namespace kakanai::visit;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray text(std::string_view name) {
    return {name.data(), qsizetype(name.size())};
}

/// Cancel and idle end most visits at once; a walk that is to get far meets them rarely.
bool endsEarly(const Event& event) {
    return std::holds_alternative<Cancelled>(event) || std::holds_alternative<IdleElapsed>(event) ||
           std::holds_alternative<Back>(event) || std::holds_alternative<DeviceLost>(event);
}

Event draw(const Visit& visit, std::mt19937& random) {
    // A citizen presses what the page offers: mostly events that the table knows for the step.
    std::vector<Event> listed;
    std::vector<Event> all = sampleEvents(visit);
    for (const Event& event : all) {
        const auto table = transitionTable();
        const bool known = std::any_of(table.begin(), table.end(), [&](const Row& row) {
            return row.from == kindOf(visit.step) && row.event == event.index();
        });
        if (known && (!endsEarly(event) || random() % 8 == 0)) {
            listed.push_back(event);
        }
    }
    const auto& from = listed.empty() || random() % 10 == 0 ? all : listed;
    return from[random() % from.size()];
}

const char* brokenInvariant(const procedures::Catalogue& catalogue, const Visit& visit) {
    const StepKind kind = kindOf(visit.step);
    for (const QString& key : visit.asked) {
        const QString person = key.section(u'/', 1);
        if (!catalogue.question(key.section(u'/', 0, 0)) || (!person.isEmpty() && !visit.facts.person(person))) {
            return "a question was asked that does not exist";
        }
    }
    if (visit.place == Place::Kiosk && !visit.documents.empty() && !visit.facts.person(visit.facts.visitor)) {
        return "papers without a person";
    }
    if (kind == StepKind::Reviewing && (visit.documents.empty() || visit.reviewed || visit.returnTo)) {
        return "a review of nothing, or one already confirmed, or a way back left over";
    }
    if (kind == StepKind::ShowingResult && visit.returnTo) {
        return "a way back left over";
    }
    if ((kind == StepKind::ChoosingHandOver || kind == StepKind::HandingOver) &&
        (!visit.reviewed || visit.making != 0)) {
        return "handed over without a review";
    }
    if (visit.sealed && (visit.making != 0 || visit.documents.empty())) {
        return "sealed, but the papers are being made";
    }
    if (!visit.subject.isEmpty() && !visit.facts.person(visit.subject)) {
        return "the subject does not exist";
    }
    if (kind == StepKind::ReadingCard && (visit.way == Way::Typing || visit.way == Way::Code)) {
        return "reads a card that nobody chose";
    }
    if (visit.read && kind != StepKind::ConfirmingPerson && kind != StepKind::TypingPerson) {
        return "what was read is left over";
    }
    if (visit.told && kind != StepKind::ConfirmingPerson && kind != StepKind::ChoosingSelf) {
        return "what a code told is left over";
    }
    if (visit.keyEntered && kind != StepKind::PlacingCard && kind != StepKind::ReadingCard) {
        return "a key waits for no card";
    }
    return nullptr;
}

void walk(Place place, unsigned seed) {
    const procedures::Catalogue catalogue = village::catalogue();
    std::mt19937 random(seed);
    Visit visit = newVisit(place, 42);
    int erased = 0;
    for (int count = 0; count < 5000; ++count) {
        const StepKind from = kindOf(visit.step);
        const Event event = draw(visit, random);
        const Advanced advanced = advance({catalogue, village::today()}, visit, event);
        const QByteArray told = "seed " + QByteArray::number(seed) + ", event " + QByteArray::number(count) + ": " +
                                text(nameOf(event)) + " in " + text(nameOf(from));
        const char* at = told.constData();
        QVERIFY2(advanced.visit.id == 42 && advanced.visit.place == place, at);
        const char* broken = brokenInvariant(catalogue, advanced.visit);
        QVERIFY2(!broken, broken ? (told + ", " + broken).constData() : at);
        if (from == StepKind::Erasing && kindOf(advanced.visit.step) != from) {
            ++erased;
            Visit fresh = newVisit(place, 42);
            fresh.language = advanced.visit.language;
            QCOMPARE(writeVisit(advanced.visit), writeVisit(fresh));
            QVERIFY2(advanced.visit.documents.empty() && advanced.visit.alerts.empty() &&
                         advanced.visit.receipt.isEmpty(),
                     at);
        }
        if (!advanced.visit.documents.empty() && visit.documents.empty()) {
            QVERIFY2(std::holds_alternative<DocumentsMade>(event) || std::holds_alternative<Sealed>(event), at);
        }
        visit = advanced.visit;
    }
    QVERIFY(erased > 10);
}

} // namespace

class RandomWalkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void randomWalk_keepsTheInvariants_data() {
        QTest::addColumn<bool>("counter");
        QTest::addColumn<unsigned>("seed");
        QTest::newRow("kiosk 1") << false << 20261121U;
        QTest::newRow("kiosk 2") << false << 7U;
        QTest::newRow("counter 1") << true << 1868U;
        QTest::newRow("counter 2") << true << 99U;
    }
    void randomWalk_keepsTheInvariants() {
        QFETCH(bool, counter);
        QFETCH(unsigned, seed);
        walk(counter ? Place::Counter : Place::Kiosk, seed);
    }
};

KAKANAI_SUITE(RandomWalkTest)
#include "random_walk_test.moc"
