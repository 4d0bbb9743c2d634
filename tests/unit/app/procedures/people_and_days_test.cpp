#include "tests/support/suite.h"
#include "tests/unit/app/procedures/small_catalogue.h"

using namespace kakanai;
using namespace kakanai::procedures;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray words =
    "title: {ja: 届, easy: 届, en: Notice}\nreason: {ja: 理由, easy: 理由, en: Reason}\ndepartment: "
    "first\nevents: [moon]\n";

/// The small catalogue with one more procedure, B1, about each person.
Catalogue withRule(const QByteArray& when, const QByteArray& rest = {}) {
    CatalogueFolder folder;
    writeSmallCatalogue(folder);
    folder.write(u"procedures/B1.yaml"_s, "id: B1\napplies_to: person\nwhen: " + when + '\n' + words + rest);
    return loadCatalogue(folder.path(), {}).catalogue;
}

QStringList decided(const QByteArray& when, const QByteArray& facts) {
    const Catalogue catalogue = withRule(when);
    return rowsOf(decide(catalogue, caseOf("event: moon\n" + facts, catalogue), true), u"B1"_s);
}

QStringList reasons(const std::vector<Finding>& findings, const QString& file) {
    QStringList found;
    for (const Finding& finding : findings) {
        if (finding.file == file && finding.level == Finding::Level::Error) {
            found.append(finding.field);
        }
    }
    return found;
}

} // namespace

/// Rules about who somebody is and how many there are; records that hold for some days only; boxes of one page.
class PeopleAndDaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void count_ofPersons_liesBetweenThoseWhoDoAndThoseWhoMay() {
        const QByteArray three = "{count: {fact: p.age, at_least: 20}, at_least: 2}";
        QCOMPARE(decided(three,
                         "event_date: 2026-04-01\npersons: [{id: a, birth_date: 1980-01-01}, {id: b, birth_date: "
                         "1981-01-01}, {id: c}]"),
                 QStringList{u"need:a,b,c"_s});
        QCOMPARE(decided(three, "event_date: 2026-04-01\npersons: [{id: a, birth_date: 1980-01-01}, {id: b}]"),
                 QStringList{u"check:a,b"_s});
        QCOMPARE(decided(three,
                         "event_date: 2026-04-01\npersons: [{id: a, birth_date: 1980-01-01}, {id: b, birth_date: "
                         "2020-01-01}]"),
                 QStringList{u"no:a,b"_s});
        QCOMPARE(decided("{count: {fact: p.age, at_least: 20}, at_most: 0}",
                         "event_date: 2026-04-01\npersons: [{id: b, birth_date: 2020-01-01}]"),
                 QStringList{u"need:b"_s});
    }
    void isPerson_ofOneOrSeveral_isThoseNamed() {
        const QByteArray two = "persons: [{id: a}, {id: b}, {id: c}]";
        QCOMPARE(decided("{fact: p, is_person: claimant}", "claimant: b\n" + two),
                 (QStringList{u"need:b"_s, u"no:a,c"_s}));
        QCOMPARE(decided("{fact: p, is_person: spouses}", "spouses: [a, c]\n" + two),
                 (QStringList{u"need:a,c"_s, u"no:b"_s}));
        QCOMPARE(decided("{fact: hh.new_head, is_person: claimant}", "claimant: b\nhousehold: {new_head: b}\n" + two),
                 QStringList{u"need:a,b,c"_s});
    }
    void isPerson_ofARoleNobodyTold_asksWhoItIs() {
        QCOMPARE(decided("{fact: p, is_person: claimant}", "persons: [{id: a}]"), QStringList{u"ask:a"_s});
    }
    void isPerson_wrongNames_areFindings() {
        CatalogueFolder folder;
        writeSmallCatalogue(folder);
        folder.write(u"procedures/B1.yaml"_s, "id: B1\nwhen: {fact: p, is_person: claimant}\n" + words);
        folder.write(u"procedures/B2.yaml"_s, "id: B2\napplies_to: person\nwhen: {fact: p, is_person: king}\n" + words);
        const auto findings = loadCatalogue(folder.path(), {}).findings;
        QCOMPARE(reasons(findings, u"procedures/B1.yaml"_s), QStringList{u"when"_s});
        QCOMPARE(reasons(findings, u"procedures/B2.yaml"_s), QStringList{u"when"_s});
    }
    void husbandAndWife_areFoundBySexElseByOrder_data() {
        QTest::addColumn<QByteArray>("persons");
        QTest::addColumn<QString>("wife");
        QTest::newRow("by sex") << QByteArray("[{id: a, sex: female}, {id: b, sex: male}]") << u"a"_s;
        QTest::newRow("by order") << QByteArray("[{id: a}, {id: b}]") << u"b"_s;
        QTest::newRow("one told") << QByteArray("[{id: a, sex: female}, {id: b}]") << u"a"_s;
    }
    void husbandAndWife_areFoundBySexElseByOrder() {
        QFETCH(QByteArray, persons);
        QFETCH(QString, wife);
        const QStringList rows = decided("{fact: p, is_person: wife}", "spouses: [a, b]\npersons: " + persons);
        QCOMPARE(rows.front(), u"need:"_s + wife);
    }
    void insuranceLast_isTheOneBeforeWhereTold() {
        const Catalogue shippedFacts =
            loadCatalogue(QStringLiteral(KAKANAI_SOURCE_DIR "/app/procedures/catalogue"), {}).catalogue;
        const auto* fact = shippedFacts.fact(Scope::Person, u"insurance_last"_s);
        QVERIFY(fact && fact->derived);
        CatalogueFolder folder;
        writeSmallCatalogue(folder);
        folder.write(u"facts.yaml"_s,
                     "case: [{id: claimant, type: person}, {id: spouses, type: persons}]\nhousehold: []\nperson:\n"
                     "  - {id: insurance, type: choice, choices: [kokuho, kouki, none]}\n"
                     "  - {id: insurance_before, type: choice, choices: [kokuho, kouki, none]}\n"
                     "  - {id: insurance_last, type: choice, choices: [kokuho, kouki, none], derived: true}\n");
        folder.write(u"procedures/B1.yaml"_s,
                     "id: B1\napplies_to: person\nwhen: {fact: p.insurance_last, is: kokuho}\n" + words);
        const Catalogue catalogue = loadCatalogue(folder.path(), {}).catalogue;
        const auto rows = [&](const QByteArray& person) {
            return rowsOf(decide(catalogue, caseOf("event: moon\npersons: [{id: a, " + person + "}]", catalogue), true),
                          u"B1"_s);
        };
        QCOMPARE(rows("insurance: none, insurance_before: kokuho"), QStringList{u"need:a"_s});
        QCOMPARE(rows("insurance: kokuho"), QStringList{u"need:a"_s});
        QCOMPARE(rows("insurance: kokuho, insurance_before: kouki"), QStringList{u"no:a"_s});
        QCOMPARE(rows("name: 甲"), QStringList{u"check:a"_s});
    }
    void checklist_ticksAndLeavesEachFact() {
        CatalogueFolder folder;
        writeSmallCatalogue(folder);
        folder.write(
            u"questions/list.yaml"_s,
            "- {id: Qlist, kind: checklist, scope: household, text: {ja: a, easy: a, en: a}, why: {ja: a, easy: "
            "a, en: a}, options: [{value: dog, text: {ja: 犬, easy: 犬, en: Dog}}, {value: dog_chip, text: {ja: "
            "札, easy: 札, en: Chip}}]}");
        folder.write(u"events.yaml"_s, "- {id: moon, title: {ja: 月へ, easy: 月へ, en: Moon}, questions: [Qlist]}");
        const Catalogue catalogue = loadCatalogue(folder.path(), {}).catalogue;
        Case facts = caseOf("event: moon\npersons: [{id: a, techo: []}]", catalogue);
        const auto open = decide(catalogue, facts).questions;
        QVERIFY(std::ranges::find(open, u"Qlist"_s, &OpenQuestion::id) != open.end());
        enterAnswer(facts, *catalogue.question(u"Qlist"_s), {}, QStringList{u"dog"_s});
        QCOMPARE(facts.household.value(u"dog"_s), FactValue(1));
        QCOMPARE(facts.household.value(u"dog_chip"_s), FactValue(false));
        QCOMPARE(rowsOf(decide(catalogue, facts), u"A3"_s), QStringList{u"need:"_s});
        enterAnswer(facts, *catalogue.question(u"Qlist"_s), {}, {});
        QCOMPARE(rowsOf(decide(catalogue, facts), u"A3"_s), QStringList{u"check:"_s});
    }
    void checklist_ofAFactThatIsNoTick_isAFinding() {
        CatalogueFolder folder;
        writeSmallCatalogue(folder);
        folder.write(
            u"questions/list.yaml"_s,
            "- {id: Qlist, kind: checklist, scope: person, text: {ja: a, easy: a, en: a}, why: {ja: a, easy: a, "
            "en: a}, options: [{value: techo, text: {ja: 手帳, easy: 手帳, en: Book}}]}");
        QCOMPARE(reasons(loadCatalogue(folder.path(), {}).findings, u"questions/list.yaml"_s),
                 QStringList{u"options"_s});
    }
    void question_ofARole_isAskedOfThatPersonOnly() {
        CatalogueFolder folder;
        writeSmallCatalogue(folder);
        folder.write(
            u"questions/of.yaml"_s,
            "- {id: Qof, kind: yes_no, scope: person, sets: secret, of: claimant, text: {ja: a, easy: a, en: a}, "
            "why: {ja: a, easy: a, en: a}}");
        folder.write(u"events.yaml"_s, "- {id: moon, title: {ja: 月へ, easy: 月へ, en: Moon}, questions: [Qof]}");
        const Catalogue catalogue = loadCatalogue(folder.path(), {}).catalogue;
        const auto open =
            decide(catalogue, caseOf("event: moon\nclaimant: b\npersons: [{id: a}, {id: b}]", catalogue)).questions;
        const auto asked = std::ranges::find(open, u"Qof"_s, &OpenQuestion::id);
        QVERIFY(asked != open.end());
        QCOMPARE(asked->persons, QStringList{u"b"_s});
    }
    void procedure_outsideItsDays_isNotDecided() {
        const QByteArray facts = "event: moon\npersons: [{id: a}]"; // today is 2026-11-21
        for (const auto& [days, decided] :
             {std::pair("valid_from: 2026-11-21\n", true), std::pair("valid_from: 2026-11-22\n", false),
              std::pair("valid_to: 2026-11-21\n", true), std::pair("valid_to: 2026-11-20\n", false)}) {
            const Catalogue catalogue = withRule("{fact: p.moves, is: yes}", days);
            QCOMPARE(!rowsOf(decide(catalogue, caseOf(facts, catalogue)), u"B1"_s).isEmpty(), decided);
        }
    }
    void form_inTwoVersions_isThatOfTheDay() {
        CatalogueFolder folder;
        writeSmallCatalogue(folder);
        const auto version = [](const QByteArray& days, const QByteArray& title) {
            return "id: FV\n" + days + "\ntitle: {ja: " + title +
                   ", easy: a, en: a}\npages: [{parts: [{field: today, at: [1, 1, 9, 9]}]}]";
        };
        folder.write(u"forms/FV.yaml"_s, version("valid_to: 2026-03-31", "旧"));
        folder.write(u"forms/FV-2026.yaml"_s, version("valid_from: 2026-04-01", "新"));
        const LoadedCatalogue loaded = loadCatalogue(folder.path(), {});
        QCOMPARE(reasons(loaded.findings, u"forms/FV-2026.yaml"_s), QStringList());
        QCOMPARE(loaded.catalogue.form(u"FV"_s, {2026, 3, 31})->title.japanese(), u"旧"_s);
        QCOMPARE(loaded.catalogue.form(u"FV"_s, {2026, 4, 1})->title.japanese(), u"新"_s);
        folder.write(u"forms/FV-2026.yaml"_s, version("valid_from: 2026-03-31", "新"));
        const LoadedCatalogue twice = loadCatalogue(folder.path(), {});
        QCOMPARE(twice.findings.empty(), false);
        QCOMPARE(reasons(twice.findings, u"forms/FV.yaml"_s) + reasons(twice.findings, u"forms/FV-2026.yaml"_s),
                 QStringList{u"valid_from"_s});
    }
    void record_endingBeforeItBegins_isAFinding() {
        CatalogueFolder folder;
        writeSmallCatalogue(folder);
        folder.write(
            u"procedures/B1.yaml"_s,
            "id: B1\nvalid_from: 2026-04-02\nvalid_to: 2026-04-01\nself_only: yes\nagents: {accept: [agent]}\n" +
                words);
        QCOMPARE(reasons(loadCatalogue(folder.path(), {}).findings, u"procedures/B1.yaml"_s),
                 (QStringList{u"valid_to"_s, u"agents"_s}));
    }
    void form_whosePagesRepeat_isOneDocumentWithACopyForEachPerson() {
        CatalogueFolder folder;
        writeSmallCatalogue(folder);
        folder.write(u"forms/FB.yaml"_s,
                     "id: FB\nper: pages\ntitle: {ja: 申請, easy: 申請, en: Application}\npages: [{parts: [{field: "
                     "subject.name, at: [1, 1, 60, 8]}, {field: subject.phone, at: [1, 20, 60, 8]}]}]");
        const Catalogue catalogue = loadCatalogue(folder.path(), {}).catalogue;
        const Case facts =
            caseOf("event: moon\nevent_date: 2026-11-15\npersons:\n"
                   "  - {id: a, name: 甲, birth_date: 1950-01-01, care_level: heavy}\n"
                   "  - {id: b, name: 乙, birth_date: 1951-01-01, care_level: light, values: {phone: 078-000-0000}}",
                   catalogue);
        const Decisions decisions = decide(catalogue, facts);
        const auto plans = planDocuments(catalogue, facts, decisions, {});
        const auto plan = std::ranges::find(plans, u"FB"_s, &DocumentPlan::form);
        QVERIFY(plan != plans.end());
        QCOMPARE(std::ranges::count(plans, u"FB"_s, &DocumentPlan::form), 1);
        QCOMPARE(plan->persons, (QStringList{u"a"_s, u"b"_s}));
        QCOMPARE(documentFileName(*plan), u"FB.pdf"_s);
        const FilledForm filled = fillForm(catalogue, facts, decisions, *plan);
        QCOMPARE(filled.copies.size(), std::size_t(2));
        QCOMPARE(filled.copies[1].fields.value(u"subject.name"_s), u"乙"_s);
        QCOMPARE(filled.fields, 4);
        QCOMPARE(filled.prefilled, 3);
        QCOMPARE(filled.missing, (std::vector<MissingField>{{u"phone"_s, u"a"_s}}));
    }
    void address_ofSomebodyWhoOnlyComesForThem_isNotTheHouseholds_data() {
        QTest::addColumn<QByteArray>("facts");
        QTest::addColumn<QString>("address");
        QTest::newRow("of the household") << QByteArray("visitor: {role: member, person: a}") << u"兵庫県神戸市"_s;
        QTest::newRow("a relative") << QByteArray("visitor: {role: relative, person: a}") << QString();
    }
    void address_ofSomebodyWhoOnlyComesForThem_isNotTheHouseholds() {
        QFETCH(QByteArray, facts);
        QFETCH(QString, address);
        CatalogueFolder folder;
        writeSmallCatalogue(folder);
        folder.write(u"events.yaml"_s, "- {id: moon, title: {ja: 月へ, easy: 月へ, en: Moon}, questions: []}");
        folder.write(u"forms/FA.yaml"_s, "id: FA\ntitle: {ja: 届, easy: 届, en: Notice}\npages: [{parts: [{field: "
                                         "visitor.address, at: [1, 1, 60, 8]}]}]");
        const Catalogue catalogue = loadCatalogue(folder.path(), {}).catalogue;
        const Case known =
            caseOf("event: moon\n" + facts +
                       "\naddresses: {current: {prefecture: 兵庫県, municipality: 神戸市}}\npersons: [{id: a}]",
                   catalogue);
        const FilledForm filled = fillForm(catalogue, known, decide(catalogue, known), {u"FA"_s, {u"a"_s}, {}});
        QCOMPARE(filled.copies.front().fields.value(u"visitor.address"_s), address);
    }
};

KAKANAI_SUITE(PeopleAndDaysTest)
#include "people_and_days_test.moc"
