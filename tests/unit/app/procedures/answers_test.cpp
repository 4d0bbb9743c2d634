// Longer than the rule: a table of mistakes and where they are found.
#include "tests/support/suite.h"
#include "tests/unit/app/procedures/small_catalogue.h"

using namespace kakanai;
using namespace kakanai::procedures;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

CardPerson card() {
    return {u"𠮷田　邉󠄏子"_s, u"東京都青梅市東青梅九十九番地の9"_s, {1980, 2, 17}, u"female"_s};
}

} // namespace

class AnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void read_wrongAnswers_namesThePlace_data() {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const QByteArray& yaml, const QString& path) {
            QTest::newRow(name) << yaml << path;
        };
        row("no event", "today: 2026-11-21", u"/event"_s);
        row("unknown event", "event: sun", u"/event"_s);
        row("unknown key", "event: moon\ncolour: red", u"/colour"_s);
        row("unknown household key", "event: moon\nhousehold: {cat: 1}", u"/household/cat"_s);
        row("household is a list", "event: moon\nhousehold: [dog]", u"/household"_s);
        row("not a date", "event: moon\nevent_date: 2026-02-30", u"/event_date"_s);
        row("date with time", "event: moon\nevent_date: 2026-02-03T00:00", u"/event_date"_s);
        row("today without day", "event: moon\ntoday: 2026-11-00", u"/today"_s);
        row("octal", "event: moon\nhousehold: {dog: 010}", u"/household/dog"_s);
        row("negative", "event: moon\nhousehold: {dog: -1}", u"/household/dog"_s);
        row("number as words", "event: moon\nhousehold: {dog: two}", u"/household/dog"_s);
        row("neither yes nor no", "event: moon\nhousehold: {dog_chip: maybe}", u"/household/dog_chip"_s);
        row("nobody", "event: moon\nclaimant: z", u"/claimant"_s);
        row("visitor is nobody", "event: moon\nvisitor: {role: self, person: z}\npersons: [{id: a}]",
            u"/visitor/person"_s);
        row("unknown role", "event: moon\nvisitor: {role: king}", u"/visitor/role"_s);
        row("list names nobody", "event: moon\nspouses: [a, z]\npersons: [{id: a}]", u"/spouses/1"_s);
        row("same id twice", "event: moon\npersons: [{id: a}, {id: a}]", u"/persons/1/id"_s);
        row("id with capitals", "event: moon\npersons: [{id: Anna}]", u"/persons/0/id"_s);
        row("id leads out of the folder", "event: moon\npersons: [{id: ../a}]", u"/persons/0/id"_s);
        row("no id", "event: moon\npersons: [{name: 甲}]", u"/persons/0/id"_s);
        row("age given", "event: moon\npersons: [{id: a, age: 30}]", u"/persons/0/age"_s);
        row("unknown fact", "event: moon\npersons: [{id: a, hobby: go}]", u"/persons/0/hobby"_s);
        row("unknown choice", "event: moon\npersons: [{id: a, care_level: 5}]", u"/persons/0/care_level"_s);
        row("unknown set member", "event: moon\npersons: [{id: a, techo: [body, soul]}]", u"/persons/0/techo/1"_s);
        row("set as text", "event: moon\npersons: [{id: a, techo: body}]", u"/persons/0/techo"_s);
        row("born tomorrow", "event: moon\npersons: [{id: a, birth_date: 2026-11-22}]", u"/persons/0/birth_date"_s);
        row("name over two lines", "event: moon\npersons: [{id: a, name: \"甲\\n乙\"}]", u"/persons/0/name"_s);
        row("name is a list", "event: moon\npersons: [{id: a, name: [甲]}]", u"/persons/0/name"_s);
        row("two cards", "event: moon\npersons: [{id: a, from_card: true}, {id: b, from_card: true}]",
            u"/persons/1/from_card"_s);
        row("unknown field", "event: moon\nvalues: {cat.name: ミケ}", u"/values/cat.name"_s);
        row("field of a person at the case", "event: moon\nvalues: {phone: 090-0000-0000}", u"/values/phone"_s);
        row("no telephone", "event: moon\npersons: [{id: a, values: {phone: abc}}]", u"/persons/0/values/phone"_s);
        row("postal code", "event: moon\naddresses: {new: {postal_code: 12345}}", u"/addresses/new/postal_code"_s);
        row("check digit", "event: moon\naddresses: {new: {municipality_code: 281108}}",
            u"/addresses/new/municipality_code"_s);
        row("address key with a slash", "event: moon\naddresses: {new: {a/b: x}}", u"/addresses/new/a~1b"_s);
        row("a name as key", QByteArrayLiteral("event: moon\npersons: [{id: a, 山田: x}]"), u"/persons/0"_s);
        row("key twice", "event: moon\nevent: moon", QString());
        row("alias", "event: moon\nvalues: &x {dog.name: ポチ}\nhousehold: *x", QString());
        row("a list of nothing", "- a", QString());
        row("nothing", "", QString());
        row("not UTF-8", "event: moon\nvalues: {dog.name: \xff\xfe}", QString());
        row("control character", "event: moon\nvalues: {dog.name: \"a\\x07\"}", QString());
        row("nested without end", QByteArray(5000, '['), QString());
        row("broken", "event: [moon", QString());
        row("two documents", "event: moon\n---\nevent: moon", QString());
        row("too large", "event: moon\n#" + QByteArray(1024 * 1024, 'x'), QString());
    }
    void read_wrongAnswers_namesThePlace() {
        static const Catalogue catalogue = smallCatalogue();
        QFETCH(QByteArray, yaml);
        const auto answers = readAnswers(yaml, catalogue, card(), today);
        QVERIFY(!answers);
        QCOMPARE(answers.error().codeText(), "answers.invalid"_L1);
        QTEST(answers.error().identifier(base::DetailKey::Path).value_or(u"none"_s), "path");
    }
    void read_textsThatLookLikeOtherTypes_stayWhatTheSchemaSays() {
        const Catalogue catalogue = smallCatalogue();
        const Case facts =
            caseOf("event: moon\nhousehold: {dog: 10, dog_chip: No}\nvalues: {dog.name: no, dog.born: 2022-04-00}\n"
                   "addresses: {new: {block: 1.0, postal_code: 0650001}}\n"
                   "persons: [{id: a, name: 'Null', care_level: unknown, public_servant: , birth_date: 19500000, "
                   "values: {phone: 090-0000-0000}}]",
                   catalogue);
        QCOMPARE(facts.household.value(u"dog"_s), FactValue(10));
        QCOMPARE(facts.household.value(u"dog_chip"_s), FactValue(false));
        QCOMPARE(facts.values.value(u"dog.name"_s), u"no"_s);
        QCOMPARE(facts.values.value(u"dog.born"_s), u"2022-04-00"_s);
        QCOMPARE(facts.addresses.value(u"new"_s).block, u"1.0"_s);
        QCOMPARE(facts.addresses.value(u"new"_s).postalCode, u"0650001"_s);
        QCOMPARE(facts.persons.front().name, u"Null"_s);
        QCOMPARE(facts.persons.front().birthDate, (base::PartialDate{1950, 0, 0}));
        QVERIFY(facts.persons.front().facts.isEmpty());
    }
    void read_jsonWithEscapedPairs_keepsTheName() {
        const Catalogue catalogue = smallCatalogue();
        const Case facts = caseOf(
            R"({"event": "moon", "household": {"dog": 1, "dog_chip": true}, "persons": [{"id": "a", "name": "\ud842\udfb7田"}]})",
            catalogue);
        QCOMPARE(facts.persons.front().name, u"𠮷田"_s);
        QCOMPARE(facts.household.value(u"dog_chip"_s), FactValue(true));
    }
    void read_fromCard_takesTheFourItems() {
        const Catalogue catalogue = smallCatalogue();
        const auto answers =
            readAnswers("event: moon\npersons: [{id: a, from_card: true, kana: ヨシダ}]", catalogue, card(), today);
        QVERIFY(answers);
        const Person& person = answers->facts.persons.front();
        QCOMPARE(person.name, card().name);
        QCOMPARE(person.address, card().address);
        QCOMPARE(person.birthDate, card().birthDate);
        QCOMPARE(person.sex, u"female"_s);
        QVERIFY(person.fromCard);
    }
    void read_fromCardWithoutCard_saysSo() {
        const Catalogue catalogue = smallCatalogue();
        const auto answers = readAnswers("event: moon\npersons: [{id: a, from_card: true}]", catalogue, {}, today);
        QVERIFY(!answers);
        QCOMPARE(answers.error().codeText(), "answers.card.missing"_L1);
    }
    void read_eventInTheFuture_isAnAlert() {
        Catalogue catalogue = smallCatalogue();
        const QByteArray yaml = "event: moon\nevent_date: 2026-11-22";
        const auto answers = readAnswers(yaml, catalogue, {}, today);
        QVERIFY(answers);
        QCOMPARE(answers->alerts.size(), std::size_t(1));
        QCOMPARE(answers->alerts.front().codeText(), "answers.date.future"_L1);
        catalogue.events.front().planned = true;
        QVERIFY(readAnswers(yaml, catalogue, {}, today)->alerts.empty());
        QVERIFY(readAnswers("event: moon\nevent_date: 2026-11-21", smallCatalogue(), {}, today)->alerts.empty());
    }
    void readPerson_fourItems_areRead() {
        const auto person = readPerson(
            R"({"name": "髙橋　か゚つ", "address": "東京都青梅市", "birthDate": "1956-05-00", "sex": "notApplicable"})");
        QVERIFY(person);
        QCOMPARE(person->name, u"髙橋　か゚つ"_s);
        QCOMPARE(person->birthDate, (base::PartialDate{1956, 5, 0}));
    }
    void readPerson_wrongItems_namesThePlace_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("path");
        QTest::newRow("no name") << QByteArray(R"({"address": "x", "birthDate": "1956-05-02", "sex": "male"})")
                                 << u"/name"_s;
        QTest::newRow("sex") << QByteArray(R"({"name": "x", "address": "x", "birthDate": "1956-05-02", "sex": "m"})")
                             << u"/sex"_s;
        QTest::newRow("date") << QByteArray(R"({"name": "x", "address": "x", "birthDate": "yesterday", "sex": "male"})")
                              << u"/birthDate"_s;
        QTest::newRow("more")
            << QByteArray(R"({"name": "x", "address": "x", "birthDate": "1956-05-02", "sex": "male", "number": "1"})")
            << QString();
        QTest::newRow("not an object") << QByteArray("[]") << QString();
    }
    void readPerson_wrongItems_namesThePlace() {
        QFETCH(QByteArray, json);
        const auto person = readPerson(json);
        QVERIFY(!person);
        QTEST(person.error().identifier(base::DetailKey::Path).value_or(u"none"_s), "path");
    }
    void relationship_asPeopleSayIt_isWrittenAsTheRegisterDoes_data() {
        QTest::addColumn<QString>("said");
        QTest::addColumn<QString>("written");
        // 規則 §3-9
        QTest::newRow("grandchild") << u"孫"_s << u"子の子"_s;
        QTest::newRow("uncle") << u"おじ"_s << u"縁故者"_s;
        QTest::newRow("father's elder brother") << u"父の兄"_s << u"父の兄"_s;
        QTest::newRow("eldest son") << u"長男"_s << u"子"_s;
        QTest::newRow("not in the vocabulary") << u"妻の母の姉"_s << u"妻の母の姉"_s;
    }
    void relationship_asPeopleSayIt_isWrittenAsTheRegisterDoes() {
        QFETCH(QString, said);
        QFETCH(QString, written);
        const Catalogue catalogue =
            loadCatalogue(QStringLiteral(KAKANAI_SOURCE_DIR "/app/procedures/catalogue"), {}).catalogue;
        const auto answers = readAnswers("event: tennyu\npersons: [{id: a, relationship: " + said.toUtf8() + "}]",
                                         catalogue, {}, {2026, 11, 21});
        QVERIFY(answers);
        QCOMPARE(answers->facts.persons.front().relationship, written);
    }
    void number_ofAnotherLength_isRefused() {
        CatalogueFolder folder;
        writeSmallCatalogue(folder);
        folder.write(u"fields/more.yaml"_s,
                     "- {id: account, type: number, length: [7, 8], title: {ja: 口座, easy: 口座, en: Account}}");
        const Catalogue catalogue = loadCatalogue(folder.path(), {}).catalogue;
        const auto read = [&](const QByteArray& number) {
            return readAnswers("event: moon\nvalues: {account: '" + number + "'}", catalogue, {}, {2026, 11, 21});
        };
        QVERIFY(read("1234567") && read("12345678"));
        QCOMPARE(read("123456").error().identifier(base::DetailKey::Path), u"/values/account"_s);
    }
};

KAKANAI_SUITE(AnswersTest)
#include "answers_test.moc"
