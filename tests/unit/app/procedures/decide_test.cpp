#include "app/procedures/decision_json.h"
#include "tests/support/suite.h"
#include "tests/unit/app/procedures/small_catalogue.h"

#include <QRandomGenerator>

using namespace kakanai;
using namespace kakanai::procedures;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

QStringList questionsOf(const Decisions& decisions) {
    QStringList questions;
    for (const OpenQuestion& question : decisions.questions) {
        questions.append(question.id + u':' + question.persons.join(u','));
    }
    return questions;
}

/// All there is to know of three persons; tests take parts of it away.
const QByteArray everything = R"(
event: moon
event_date: 2026-11-15
visitor: {role: self, person: a}
claimant: a
household: {dog: 1, dog_chip: false, new_head: a}
persons:
  - {id: a, name: 甲, birth_date: 1980-01-01, care_level: none, public_servant: false, techo: [body], secret: false, japanese: true}
  - {id: b, name: 乙, birth_date: 1950-01-01, care_level: heavy, public_servant: true, techo: [], secret: true, japanese: true}
  - {id: c, name: 丙, birth_date: 2019-04-02, care_level: none, public_servant: false, techo: [], secret: false, japanese: false}
)";

using Outcomes = QHash<QString, Outcome>; ///< by procedure and person

Outcomes outcomesOf(const Catalogue& catalogue, const Case& facts) {
    Outcomes outcomes;
    for (const Decision& row : decide(catalogue, facts, true).rows) {
        for (const QString& person : row.persons.isEmpty() ? QStringList{QString()} : row.persons) {
            outcomes.insert(row.procedure + u'/' + person, row.outcome);
        }
    }
    return outcomes;
}

/// Forgets a fact with the chance of one in two, by a given generator.
Case forgetful(const Case& facts, QRandomGenerator& random) {
    Case less = facts;
    const auto thin = [&](Facts& from) { from.removeIf([&](const auto&) { return random.bounded(2) == 0; }); };
    thin(less.facts);
    thin(less.household);
    if (random.bounded(2) == 0) {
        less.eventDate.reset();
    }
    for (Person& person : less.persons) {
        thin(person.facts);
        if (random.bounded(3) == 0) {
            person.birthDate.reset();
        } else if (random.bounded(3) == 0) {
            person.birthDate->day = 0;
        }
    }
    return less;
}

} // namespace

class DecideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tri_ofTwo_followsKleene_data() {
        QTest::addColumn<int>("a");
        QTest::addColumn<int>("b");
        QTest::addColumn<int>("both");
        QTest::addColumn<int>("either");
        constexpr int no = 0, yes = 1, unknown = 2;
        const int rows[][4] = {{no, no, no, no},           {no, yes, no, yes},          {no, unknown, no, unknown},
                               {yes, yes, yes, yes},       {yes, unknown, unknown, yes}, {unknown, unknown, unknown, unknown}};
        for (const auto& row : rows) {
            QTest::addRow("%d %d", row[0], row[1]) << row[0] << row[1] << row[2] << row[3];
            QTest::addRow("%d %d turned", row[1], row[0]) << row[1] << row[0] << row[2] << row[3];
        }
    }
    void tri_ofTwo_followsKleene() {
        QFETCH(int, a);
        QFETCH(int, b);
        QTEST(static_cast<int>(procedures::both(static_cast<Tri>(a), static_cast<Tri>(b))), "both");
        QTEST(static_cast<int>(procedures::either(static_cast<Tri>(a), static_cast<Tri>(b))), "either");
    }

    void decide_knownFacts_sortsPersonsIntoRows() {
        const Catalogue catalogue = smallCatalogue();
        const Decisions decisions = decide(catalogue, caseOf(everything, catalogue), true);
        QCOMPARE(rowsOf(decisions, u"A1"_s), QStringList{u"need:a,b,c"_s});
        QCOMPARE(rowsOf(decisions, u"A2"_s), (QStringList{u"need:b"_s, u"no:a,c"_s}));
        QCOMPARE(rowsOf(decisions, u"A3"_s), QStringList{u"need:"_s});
        QCOMPARE(rowsOf(decisions, u"A4"_s), (QStringList{u"need:c"_s, u"no:a,b"_s}));
        QCOMPARE(rowsOf(decisions, u"A5"_s), QStringList{u"may:"_s});
        QCOMPARE(rowsOf(decisions, u"A6"_s), (QStringList{u"need:b"_s, u"no:a,c"_s}));
        QVERIFY(decisions.questions.empty());
    }
    void decide_unknownFacts_asksOrChecksButNeverSaysNo() {
        const Catalogue catalogue = smallCatalogue();
        const Decisions decisions =
            decide(catalogue, caseOf("event: moon\nevent_date: 2026-11-15\npersons: [{id: a, birth_date: 1980-01-01}, {id: b}, {id: c, birth_date: 2019-04-02}]", catalogue), true);
        QCOMPARE(rowsOf(decisions, u"A2"_s), (QStringList{u"ask:a,b"_s, u"no:c"_s}));
        QCOMPARE(rowsOf(decisions, u"A3"_s), QStringList{u"ask:"_s});
        QCOMPARE(rowsOf(decisions, u"A4"_s), (QStringList{u"ask:b,c"_s, u"no:a"_s}));
        QCOMPARE(rowsOf(decisions, u"A5"_s), QStringList{u"ask:"_s});
        QCOMPARE(rowsOf(decisions, u"A6"_s), QStringList{u"check:a,b,c"_s});
        QCOMPARE(questionsOf(decisions), (QStringList{u"Qcare:a,b"_s, u"Qdog:"_s, u"Qchip:"_s, u"Qclaimant:"_s, u"Qhead:"_s}));
    }
    void decide_openQuestion_isGoneOnceItCannotMatter() {
        const Catalogue catalogue = smallCatalogue();
        const Decisions decisions = decide(catalogue, caseOf("event: moon\nevent_date: 2026-11-15\nhousehold: {dog: 0, new_head: a}\npersons: [{id: a, birth_date: 2000-01-01, techo: []}]", catalogue));
        QVERIFY(decisions.questions.empty());
        QCOMPARE(rowsOf(decisions, u"A3"_s), QStringList());
    }
    void decide_claimantKnown_asksTheClaimantOnly() {
        const Catalogue catalogue = smallCatalogue();
        const Decisions decisions = decide(catalogue, caseOf("event: moon\nevent_date: 2026-11-15\nclaimant: a\nhousehold: {dog: 0, new_head: a}\npersons: [{id: a, birth_date: 2000-01-01}, {id: c, birth_date: 2019-04-02}]", catalogue));
        QCOMPARE(questionsOf(decisions), QStringList{u"Qservant:a"_s});
    }
    void decide_answeredNotKnown_leavesItToTheClerk() {
        const Catalogue catalogue = smallCatalogue();
        Case facts = caseOf("event: moon\nevent_date: 2026-11-15\nhousehold: {dog: 0, new_head: a}\npersons: [{id: a, birth_date: 1980-01-01}]", catalogue);
        QCOMPARE(rowsOf(decide(catalogue, facts), u"A2"_s), QStringList{u"ask:a"_s});
        enterAnswer(facts, *catalogue.question(u"Qcare"_s), u"a"_s, {});
        QCOMPARE(rowsOf(decide(catalogue, facts), u"A2"_s), QStringList{u"check:a"_s});
        QVERIFY(decide(catalogue, facts).questions.empty());
        enterAnswer(facts, *catalogue.question(u"Qcare"_s), u"a"_s, u"heavy"_s);
        QCOMPARE(rowsOf(decide(catalogue, facts), u"A2"_s), QStringList{u"need:a"_s});
    }
    void decide_eventDateUnknown_asksForItAndGivesNoDeadline() {
        const Catalogue catalogue = smallCatalogue();
        Case facts = caseOf("event: moon\nhousehold: {dog: 0, new_head: a}\npersons: [{id: a, birth_date: 2000-01-01}]", catalogue);
        const Decisions before = decide(catalogue, facts);
        QCOMPARE(questionsOf(before), QStringList{u"Qdate:"_s});
        QVERIFY(!before.rows.front().deadline);
        enterAnswer(facts, *catalogue.question(u"Qdate"_s), {}, base::PartialDate{2026, 11, 15});
        const Decisions after = decide(catalogue, facts);
        QCOMPARE(after.rows.front().deadlineByLaw, QDate(2026, 11, 29));
        QCOMPARE(after.rows.front().deadline, QDate(2026, 11, 30));
    }
    void decide_localDeadline_isUnknown() {
        const Catalogue catalogue = smallCatalogue();
        const Decisions decisions = decide(catalogue, caseOf(everything, catalogue));
        const auto row = std::ranges::find(decisions.rows, u"A3"_s, &Decision::procedure);
        QVERIFY(row != decisions.rows.end() && !row->deadline && !row->deadlineByLaw);
    }
    void decide_unknownEvent_decidesNothing() {
        const Catalogue catalogue = smallCatalogue();
        Case facts = caseOf(everything, catalogue);
        facts.event = u"sun"_s;
        QVERIFY(decide(catalogue, facts, true).rows.empty());
    }
    void decide_tellingMore_neverTakesBackAnAnswer() {
        const Catalogue catalogue = smallCatalogue();
        const Case all = caseOf(everything, catalogue);
        const Outcomes end = outcomesOf(catalogue, all);
        QRandomGenerator random(20261121);
        int settledEarly = 0;
        for (int round = 0; round < 400; ++round) {
            const Outcomes now = outcomesOf(catalogue, forgetful(all, random));
            for (auto entry = now.begin(); entry != now.end(); ++entry) {
                if (*entry != Outcome::Ask && *entry != Outcome::Check) {
                    QCOMPARE(end.value(entry.key()), *entry);
                    ++settledEarly;
                }
            }
        }
        QVERIFY(settledEarly > 1000);
    }
    void json_ofDecisions_hasThePublicKeys() {
        const Catalogue catalogue = smallCatalogue();
        const Case facts = caseOf(everything, catalogue);
        const QJsonObject json = decisionsToJson(catalogue, facts, decide(catalogue, facts));
        const QJsonObject first = json.value(u"procedures"_s).toArray().first().toObject();
        QCOMPARE(json.keys(), (QStringList{u"event"_s, u"procedures"_s, u"questions"_s}));
        QCOMPARE(first.value(u"id"_s), u"A1"_s);
        QCOMPARE(first.value(u"decision"_s), u"need"_s);
        QCOMPARE(first.value(u"deadlineByLaw"_s), u"2026-11-29"_s);
        QCOMPARE(first.value(u"deadline"_s), u"2026-11-30"_s);
        QCOMPARE(first.value(u"department"_s), u"二課"_s);
        QCOMPARE(first.value(u"attachments"_s).toArray(), (QJsonArray{u"証明書"_s, u"犬の札"_s}));
        QCOMPARE(first.value(u"law"_s).toArray(), QJsonArray{u"月法1条"_s});
    }
};

KAKANAI_SUITE(DecideTest)
#include "decide_test.moc"
