// Longer than the rule: a table of broken files and their findings.
#include "app/procedures/decision_json.h"
#include "app/procedures/loading/compiled_records.h"
#include "tests/support/suite.h"
#include "tests/unit/app/procedures/small_catalogue.h"

using namespace kakanai;
using namespace kakanai::procedures;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

const QString shipped = QStringLiteral(KAKANAI_SOURCE_DIR "/app/procedures/catalogue");
const QString exampleCity = QStringLiteral(KAKANAI_SOURCE_DIR "/app/procedures/overlays/example-city");

QStringList errorsOf(const std::vector<Finding>& findings) {
    QStringList errors;
    for (const Finding& finding : findings) {
        if (finding.level == Finding::Level::Error) {
            errors.append(u"%1:%2 %3"_s.arg(finding.file).arg(finding.line).arg(finding.field));
        }
    }
    return errors;
}

QByteArray procedure(const QByteArray& rest) {
    return "id: B1\ntitle: {ja: 届, easy: 届, en: Notice}\nreason: {ja: 理由, easy: 理由, en: Reason}\ndepartment: "
           "first\nevents: [moon]\n" +
           rest;
}

QByteArray form(const QByteArray& part) {
    return "id: F\ntitle: {ja: 届, easy: 届, en: Notice}\npages:\n  - parts:\n      - " + part + "\n";
}

} // namespace

class LoadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void check_mistakes_areSaidWithTheirPlace_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("finding");
        const auto row = [](const char* name, const QString& file, const QByteArray& content, const QString& finding) {
            QTest::newRow(name) << file << content << file + u':' + finding;
        };
        const QString p = u"procedures/B1.yaml"_s;
        const QString f = u"forms/F.yaml"_s;
        row("syntax", p, "id: [B1", u"1 "_s);
        row("unknown key", p, procedure("deadlin: {}"), u"6 deadlin"_s);
        row("no title", p, "id: B1\nreason: {ja: a, easy: a, en: a}\ndepartment: first\nevents: [moon]", u"1 title"_s);
        row("no Japanese", p, "id: B1\ntitle: {en: a}\nreason: {ja: a, easy: a, en: a}\ndepartment: first",
            u"2 title"_s);
        row("unknown department", p, procedure("").replace("first", "third"), u"4 department"_s);
        row("unknown event", p, procedure("").replace("moon", "sun"), u"5 events"_s);
        row("unknown form", p, procedure("forms: [FX]"), u"6 forms"_s);
        row("unknown fact", p, procedure("when: {fact: hh.cat, at_least: 1}"), u"6 when"_s);
        row("unknown choice", p, procedure("applies_to: person\nwhen: {fact: p.care_level, is: hevy}"), u"7 when"_s);
        row("unknown role", p, procedure("when: {fact: king.age, at_least: 1}"), u"6 when"_s);
        row("nobody is meant", p, procedure("when: {fact: p.age, at_least: 1}"), u"6 when"_s);
        row("two comparisons", p, procedure("when: {fact: hh.dog, at_least: 1, at_most: 2}"), u"6 when.fact"_s);
        row("compared the wrong way", p, procedure("when: {fact: hh.dog, has: body}"), u"6 when"_s);
        row("empty condition", p, procedure("when:\n  all: []"), u"7 when.all"_s);
        row("rule is a text", p, procedure("when: always"), u"6 when"_s);
        row("two values at once", p,
            procedure(
                "applies_to: person\nwhen: {all: [{fact: p.care_level, is: light}, {fact: p.care_level, is: heavy}]}"),
            u"7 when"_s);
        row("bounds that cross", p, procedure("when: {all: [{fact: hh.dog, at_least: 3}, {fact: hh.dog, at_most: 2}]}"),
            u"6 when"_s);
        row("a value and its opposite", p,
            procedure("when: {any: [{all: [{fact: hh.dog_chip, is: yes}, {fact: hh.dog_chip, is_not: yes}]}]}"),
            u"6 when"_s);
        row("deadline without base", p, procedure("deadline: {add_days: 14}"), u"6 deadline.base"_s);
        row("deadline from no date", p, procedure("deadline: {base: claimant, add_days: 14}"), u"6 deadline.base"_s);
        row("days in words", p, procedure("deadline: {base: event_date, add_days: two}"), u"6 deadline.add_days"_s);
        row("no such status", p, procedure("status: maybe"), u"6 status"_s);
        row("no date", p, procedure("verified_on: 2026-13-01"), u"6 verified_on"_s);
        row("failing test", p, procedure("tests:\n  - {name: t, facts: {event: moon}, expect: no}"),
            u"7 tests[0].expect"_s);
        row("test with an unknown fact", p,
            procedure("tests:\n  - {name: t, facts: {event: moon, cat: 1}, expect: need}"), u"7 tests[0].facts"_s);
        row("failing deadline", p,
            procedure("deadline: {base: event_date, add_days: 1}\ntests:\n  - {name: t, facts: {event: moon}, expect: "
                      "need, deadline: 2026-04-03}"),
            u"8 tests[0].deadline"_s);
        row("unbound field", f, form("{field: moon.phase, at: [10, 10, 20, 8]}"), u"5 pages[0].parts[0].field"_s);
        row("subject of nobody", f, form("{field: subject.name, at: [10, 10, 20, 8]}"), u"5 pages[0].parts[0].field"_s);
        row("unknown list", f, form("{table: cats, at: [10, 10], columns: [{field: name}]}"),
            u"5 pages[0].parts[0].table"_s);
        row("unknown column", f, form("{table: movers, at: [10, 10], columns: [{field: colour}]}"),
            u"5 pages[0].parts[0].table"_s);
        row("impossible option", f, form("{check: hh.dog_chip, option: perhaps, at: [10, 10]}"),
            u"5 pages[0].parts[0].option"_s);
        row("outside the paper", f, form("{field: today, at: [200, 10, 20, 8]}"), u"5 pages[0].parts[0].at"_s);
        row("table below the paper", f, form("{table: movers, at: [10, 280], columns: [{field: name}]}"),
            u"5 pages[0].parts[0].at"_s);
        row("no such part", f, form("{picture: x}"), u"5 pages[0].parts[0]"_s);
        row("no pages", f, "id: F\ntitle: {ja: 届, easy: 届, en: Notice}", u"1 pages"_s);
        row("same id twice", u"procedures/B2.yaml"_s, procedure("").replace("B1", "A1"), u"1 id"_s);
        row("alias", p, procedure("when: &a {fact: hh.dog, at_least: 1}"), u"6 "_s);
        row("not UTF-8", p, procedure("fee: {ja: \xff}"), u"0 "_s);
        row("key twice", p, procedure("forms: []\nforms: []"), u"7 "_s);
        row("eras out of order", u"calendar.yaml"_s,
            "eras:\n  - {name: 令和, first: 2019-05-01}\n  - {name: 平成, first: 1989-01-08}", u"3 eras[1].first"_s);
        row("no day", u"calendar.yaml"_s, "closed_days: [2026-02-30]", u"1 closed_days"_s);
    }
    void check_mistakes_areSaidWithTheirPlace() {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, finding);
        CatalogueFolder folder;
        writeSmallCatalogue(folder);
        folder.write(file, content);
        const LoadedCatalogue loaded = loadCatalogue(folder.path(), {});
        QVERIFY2(errorsOf(loaded.findings).contains(finding), qPrintable(errorsOf(loaded.findings).join(u'\n')));
        for (const Finding& each : loaded.findings) {
            QVERIFY(!each.reason.isEmpty() && !each.suggestion.isEmpty() && !each.reason.contains(u"%1"));
        }
    }
    void check_brokenEntry_isLeftOutAndTheRestStays() {
        CatalogueFolder folder;
        writeSmallCatalogue(folder);
        folder.write(u"procedures/A2.yaml"_s, procedure("when: {fact: hh.cat, at_least: 1}").replace("B1", "A2"));
        const Catalogue catalogue = loadCatalogue(folder.path(), {}).catalogue;
        QVERIFY(!catalogue.procedure(u"A2"_s));
        QVERIFY(catalogue.procedure(u"A1"_s));
    }
    void check_missingForm_doesNotHideTheProcedure() {
        CatalogueFolder folder;
        writeSmallCatalogue(folder);
        folder.write(u"procedures/B1.yaml"_s, procedure("forms: [FX, FA]"));
        const Catalogue catalogue = loadCatalogue(folder.path(), {}).catalogue;
        QCOMPARE(catalogue.procedure(u"B1"_s)->forms, QStringList{u"FA"_s});
    }
    void check_missingTranslation_isAWarning() {
        CatalogueFolder folder;
        writeSmallCatalogue(folder);
        folder.write(u"procedures/B1.yaml"_s, procedure("fee: 無料"));
        const LoadedCatalogue loaded = loadCatalogue(folder.path(), {}, u"en"_s);
        QCOMPARE(errorsOf(loaded.findings), QStringList());
        QVERIFY(loaded.catalogue.procedure(u"B1"_s));
        const auto warning = std::ranges::find(loaded.findings, u"fee"_s, &Finding::field);
        QVERIFY(warning != loaded.findings.end());
        QCOMPARE(warning->reason, u"A translation is missing: easy, en"_s);
    }
    void check_questionNobodyNeeds_isAWarning() {
        CatalogueFolder folder;
        writeSmallCatalogue(folder);
        folder.write(u"questions/other.yaml"_s, "- {id: Qx, kind: yes_no, scope: person, sets: secret, text: {ja: a, "
                                                "easy: a, en: a}, why: {ja: a, easy: a, en: a}}");
        const LoadedCatalogue loaded = loadCatalogue(folder.path(), {});
        QVERIFY(std::ranges::any_of(loaded.findings, [](const Finding& finding) {
            return finding.file == u"questions/other.yaml" && finding.level == Finding::Level::Warning &&
                   finding.line == 1;
        }));
    }
    void check_missingFolder_isSaid() {
        QCOMPARE(loadCatalogue(u"/nowhere/at/all"_s, {}).findings.size(), std::size_t(1));
    }
    void overlay_keys_overrideAddAndHide() {
        CatalogueFolder folder;
        writeSmallCatalogue(folder);
        CatalogueFolder city;
        city.write(u"overlay.yaml"_s, "municipality: {name: {ja: 見本市, easy: 見本市, en: Sample}}\nhide: [A6]");
        city.write(u"procedures/A3.yaml"_s, "id: A3\ndeadline: {base: event_date, add_days: 30}");
        city.write(u"procedures/B1.yaml"_s, procedure(""));
        city.write(u"departments.yaml"_s, "- {id: first, window: {ja: 9番, easy: 9番, en: '9'}}");
        city.write(u"calendar.yaml"_s, "closed_days: [2026-07-01]");
        const LoadedCatalogue loaded = loadCatalogue(folder.path(), city.path());
        QCOMPARE(errorsOf(loaded.findings), QStringList());
        const Catalogue& catalogue = loaded.catalogue;
        QCOMPARE(catalogue.municipality.name.in(u"en"_s), u"Sample"_s);
        QVERIFY(!catalogue.procedure(u"A6"_s));
        QVERIFY(catalogue.procedure(u"B1"_s));
        QCOMPARE(catalogue.procedure(u"A3"_s)->deadlines.front().addDays, 30);
        QCOMPARE(catalogue.procedure(u"A3"_s)->title.japanese(), u"犬"_s);
        QCOMPARE(catalogue.department(u"first"_s)->window.japanese(), u"9番"_s);
        QCOMPARE(catalogue.department(u"first"_s)->order, 1);
        QVERIFY(!catalogue.calendar.isOpen({2026, 7, 1}) && !catalogue.calendar.isOpen({2026, 12, 31}));
    }
    void overlay_hidesWhatIsNotThere_isSaid() {
        CatalogueFolder folder;
        writeSmallCatalogue(folder);
        CatalogueFolder city;
        city.write(u"overlay.yaml"_s, "hide: [Z9]");
        QCOMPARE(errorsOf(loadCatalogue(folder.path(), city.path()).findings), QStringList{u"overlay.yaml:1 hide"_s});
    }
    void compiled_catalogue_isTheFolderItWasMadeFrom() {
        loading::Findings findings(u"en"_s);
        const loading::RecordSet read = loading::readFolder(shipped, false, findings);
        const auto compiled = loading::readCompiled(loading::compileRecords(read));
        QVERIFY(compiled);
        QVERIFY(compiled->procedures == read.procedures && compiled->forms == read.forms);
        QVERIFY(compiled->questions == read.questions && compiled->fields == read.fields);
        QVERIFY(compiled->words == read.words && compiled->calendar == read.calendar);
        QVERIFY(loading::compileRecords(*compiled) == loading::compileRecords(read));
        QVERIFY(!loading::readCompiled("something else"));
    }
    void shipped_catalogue_hasNoErrors() {
        QCOMPARE(errorsOf(loadCatalogue(shipped, {}).findings), QStringList());
        QCOMPARE(errorsOf(loadCatalogue(shipped, exampleCity).findings), QStringList());
    }
    void shipped_referenceFamily_needsItsEightProcedures() {
        const Catalogue catalogue = loadCatalogue(shipped, exampleCity).catalogue;
        QFile file(QStringLiteral(KAKANAI_SOURCE_DIR "/tests/unit/app/procedures/data/family.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const CardPerson card{u"𠮷田　太郎"_s, u"東京都青梅市東青梅九十九番地の9"_s, {1980, 2, 17}, u"male"_s};
        const auto answers = readAnswers(file.readAll(), catalogue, card, {2026, 11, 21});
        QVERIFY2(answers, qPrintable(answers ? QString()
                                             : answers.error().identifier(base::DetailKey::Path).value_or(QString())));
        const Decisions decisions = decide(catalogue, answers->facts);
        QStringList rows;
        for (const Decision& row : decisions.rows) {
            rows.append(row.procedure + u' ' + rowsOf(decisions, row.procedure).join(u' ') + u' ' +
                        (row.deadline ? row.deadline->toString(u"MM-dd"_s) : u"-"_s));
        }
        const QStringList wanted{u"P01 need:taro,nabeko,saki,hana 11-30"_s,
                                 u"P02 need:taro 02-19"_s,
                                 u"P05 need:taro,nabeko,saki,hana 11-30"_s,
                                 u"P08 need:hana 11-30"_s,
                                 u"P10 need:saki 11-30"_s,
                                 u"P11 need:saki -"_s,
                                 u"P17 need:saki -"_s,
                                 u"P29 need: 12-15"_s};
        for (const QString& row : wanted) {
            QVERIFY2(rows.contains(row), qPrintable(row + u" is not among\n"_s + rows.join(u'\n')));
        }
        QStringList files;
        int fields = 0;
        int prefilled = 0;
        for (const DocumentPlan& plan : planDocuments(catalogue, answers->facts, decisions, {})) {
            files.append(documentFileName(plan));
            const FilledForm form = fillForm(catalogue, answers->facts, decisions, plan);
            fields += form.fields;
            prefilled += form.prefilled;
        }
        QVERIFY2(prefilled * 100 >= fields * 85, qPrintable(u"%1 of %2 boxes"_s.arg(prefilled).arg(fields)));
        files.sort();
        QCOMPARE(files, (QStringList{u"F01.pdf"_s, u"F05.pdf"_s, u"F06.pdf"_s, u"F09.pdf"_s, u"F10-hana.pdf"_s,
                                     u"F14-saki.pdf"_s, u"F18.pdf"_s, u"F20-taro.pdf"_s, u"guide.pdf"_s}));
        QCOMPARE(decisions.questions, std::vector<OpenQuestion>());
    }
};

KAKANAI_SUITE(LoadingTest)
#include "loading_test.moc"
