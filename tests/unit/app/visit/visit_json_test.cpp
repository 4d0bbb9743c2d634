#include "app/visit/visit_json.h"
#include "tests/support/suite.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace kakanai;
using namespace kakanai::visit;
using namespace Qt::StringLiterals;

namespace {

Visit fullVisit() {
    Visit visit;
    visit.language = u"easy"_s;
    visit.facts.event = u"tennyu"_s;
    visit.facts.eventDate = base::PartialDate{2026, 11, 0};
    visit.facts.today = QDate(2026, 11, 21);
    visit.facts.visitor = u"taro"_s;
    visit.facts.visitorRole = u"self"_s;
    visit.facts.facts = {{u"known_date"_s, base::PartialDate{2026, 11, 20}}, {u"notice_kind"_s, {}}};
    visit.facts.household = {
        {u"dog"_s, 2}, {u"new_head"_s, u"taro"_s}, {u"spouses"_s, QStringList{u"taro"_s, u"hana"_s}}};
    visit.facts.addresses = {
        {u"new"_s,
         {u"650-0000"_s, u"兵庫県"_s, u"神戸市中央区"_s, u"葛󠄀町"_s, u"九十九番99号"_s, u"𠮷田ハイツ"_s, u"281107"_s}}};
    visit.facts.values = {{u"dog.name"_s, u"ポチ"_s}};
    procedures::Person taro{
        .id = u"taro"_s, .name = u"髙﨑 𠮷郎"_s, .kana = u"か゚"_s, .birthDate = base::PartialDate{1984, 0, 0}};
    taro.sex = u"male"_s;
    taro.address = u"兵庫県神戸市中央区葛󠄀町九十九番99号"_s;
    taro.fromCard = true;
    taro.facts = {{u"techo"_s, QStringList{}}, {u"singer"_s, false}, {u"text"_s, u"d:2026-01-01"_s}};
    taro.values = {{u"phone"_s, u"000-000-0000"_s}};
    visit.facts.persons = {taro, {.id = u"hana-2"_s, .name = QString(QChar(0xE000)), .moves = false}};
    visit.cards = {{u"taro"_s, {u"髙﨑 𠮷郎"_s, taro.address, {1984, 0, 0}, u"male"_s}}};
    visit.authenticity = scanners::Authenticity::Consistent;
    visit.added = {u"P08"_s};
    visit.removed = {u"P29"_s};
    visit.reasons = {{u"P08"_s, u"clerk"_s}};
    visit.ink = {{{{0.125, 0.25}, {0.5, 1.0}}, 0.75}, {{}, 0.5}};
    visit.inkedDigests = {{u"F01.pdf"_s, "ab01"}};
    visit.reviewed = true;
    visit.sealed = true;
    visit.identity = {u"twoPapers"_s, {u"licence"_s, u"insurance"_s}};
    return visit;
}

QJsonObject fullJson() {
    return QJsonDocument::fromJson(writeVisit(fullVisit())).object();
}

bool isRead(const QJsonObject& json) {
    return readVisit(QJsonDocument(json).toJson()).has_value();
}

/// The object with the value at a path of keys and indices replaced, or taken out where it is undefined.
QJsonValue with(const QJsonValue& json, QStringList path, const QJsonValue& value) {
    const QString key = path.takeFirst();
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        const auto index = key.toInt();
        array[index] = path.isEmpty() ? value : with(array[index], path, value);
        return array;
    }
    QJsonObject object = json.toObject();
    if (path.isEmpty() && value.isUndefined()) {
        object.remove(key);
    } else {
        object[key] = path.isEmpty() ? value : with(object[key], path, value);
    }
    return object;
}

void addWrong(const char* path, const QJsonValue& value, const char* why) {
    QTest::addRow("%s %s", path, why) << QString::fromLatin1(path).split(u'/') << value;
}

} // namespace

class VisitJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void visit_writtenAndRead_isTheSame() {
        const Visit visit = fullVisit();
        const auto read = readVisit(writeVisit(visit));
        QVERIFY(read.has_value());
        QVERIFY(read->facts == visit.facts);
        QCOMPARE(read->facts.persons[0].name, u"髙﨑 𠮷郎"_s);
        QCOMPARE(read->facts.facts.value(u"notice_kind"_s, true), procedures::FactValue());
        QCOMPARE(read->facts.persons[0].facts.value(u"text"_s), procedures::FactValue(u"d:2026-01-01"_s));
        QCOMPARE(read->cards.value(u"taro"_s).name, u"髙﨑 𠮷郎"_s);
        QCOMPARE(read->language, visit.language);
        QCOMPARE(read->authenticity, visit.authenticity);
        QCOMPARE(read->added, visit.added);
        QCOMPARE(read->removed, visit.removed);
        QCOMPARE(read->reasons, visit.reasons);
        QVERIFY(read->ink == visit.ink);
        QCOMPARE(read->inkedDigests, visit.inkedDigests);
        QVERIFY(read->reviewed && read->sealed && !read->printed);
        QVERIFY(read->identity == visit.identity);
        QCOMPARE(writeVisit(*read), writeVisit(visit));
    }
    void emptyVisit_writtenAndRead_isTheSame() {
        const auto read = readVisit(writeVisit(Visit{}));
        QVERIFY(read.has_value());
        QVERIFY(read->facts == procedures::Case{});
    }
    void documentsAndStep_areNotKept() {
        Visit visit = fullVisit();
        visit.documents.resize(1);
        visit.step = Signing{};
        const auto read = readVisit(writeVisit(visit));
        QVERIFY(read && read->documents.empty() && kindOf(read->step) == StepKind::Resting);
    }
    void everyKey_takenOut_isRefused() {
        const QJsonObject json = fullJson();
        QVERIFY(isRead(json));
        for (const QString& key : json.keys()) {
            QVERIFY2(!isRead(with(json, {key}, QJsonValue::Undefined).toObject()), qPrintable(key));
        }
        for (const char* part : {"case", "identity"}) {
            for (const QString& key : json[QLatin1StringView(part)].toObject().keys()) {
                QVERIFY2(!isRead(with(json, {QString::fromLatin1(part), key}, QJsonValue::Undefined).toObject()),
                         qPrintable(key));
            }
        }
        for (const QString& key : json[u"case"][u"persons"][0].toObject().keys()) {
            QVERIFY2(!isRead(with(json, {u"case"_s, u"persons"_s, u"0"_s, key}, QJsonValue::Undefined).toObject()),
                     qPrintable(key));
        }
    }
    void everyKey_ofAnotherType_isRefused() {
        const QJsonObject json = fullJson();
        for (const QString& key : json.keys()) {
            QVERIFY2(!isRead(with(json, {key}, QJsonValue::Null).toObject()), qPrintable(key));
        }
        for (const QString& key : json[u"case"][u"persons"][0].toObject().keys()) {
            QVERIFY2(!isRead(with(json, {u"case"_s, u"persons"_s, u"0"_s, key}, 1.5).toObject()), qPrintable(key));
        }
    }
    void wrongValue_isRefused_data() {
        QTest::addColumn<QStringList>("path");
        QTest::addColumn<QJsonValue>("value");
        addWrong("version", 2, "newer");
        addWrong("version", u"1"_s, "as text");
        addWrong("authenticity", u"trusted"_s, "unknown");
        addWrong("cards", QJsonObject{{u"taro"_s, u"𠮷郎"_s}}, "not an object");
        addWrong("cards/taro/birthDate", u"yesterday"_s, "no date");
        addWrong("cards/taro/name", QJsonValue::Undefined, "without a name");
        addWrong("cards", QJsonObject{{u"nobody"_s, QJsonObject{}}}, "of nobody");
        addWrong("added", QJsonArray{1}, "not texts");
        addWrong("reasons", QJsonObject{{u"P08"_s, 1}}, "not texts");
        addWrong("ink/0/points", QJsonArray{0.1, 0.2, 0.3}, "odd");
        addWrong("ink/0/points", QJsonArray{u"0"_s, u"0"_s}, "not numbers");
        addWrong("ink/0/width", 0, "none");
        addWrong("ink/0", u"stroke"_s, "not an object");
        addWrong("inkedDigests", QJsonObject{{u"F01.pdf"_s, true}}, "not texts");
        addWrong("case/eventDate", u"2026-13-01"_s, "no date");
        addWrong("case/today", u"yesterday"_s, "no date");
        addWrong("case/visitor", u"nobody"_s, "unknown");
        addWrong("case/household", QJsonObject{{u"dog"_s, 1.5}}, "half a dog");
        addWrong("case/household", QJsonObject{{u"dog"_s, 1e300}}, "too many");
        addWrong("case/facts", QJsonObject{{u"known_date"_s, u"2026-11-20"_s}}, "without its letter");
        addWrong("case/facts", QJsonObject{{u"known_date"_s, u"d:2026-11-99"_s}}, "no date");
        addWrong("case/facts", QJsonObject{{u"a"_s, QJsonObject{}}}, "an object");
        addWrong("case/facts", QJsonObject{{u"a"_s, QJsonArray{1}}}, "not texts");
        addWrong("case/addresses", QJsonObject{{u"new"_s, QJsonArray{u"650-0000"_s}}}, "too short");
        addWrong("case/addresses", QJsonObject{{u"new"_s, u"somewhere"_s}}, "not a list");
        addWrong("case/persons/0/birthDate", u"Shōwa"_s, "no date");
        addWrong("case/persons/1/id", u"taro"_s, "twice");
        addWrong("case/persons/1/id", QString(), "empty");
        addWrong("case/persons/1/id", u"../taro"_s, "a path");
        addWrong("case/persons/1/id", u"hana\n"_s, "two lines");
        addWrong("case/persons/1/id", u"花"_s, "a name");
        addWrong("case/persons/1/values", QJsonObject{{u"phone"_s, 0}}, "not texts");
        addWrong("case/persons/1", QJsonArray{}, "not an object");
    }
    void wrongValue_isRefused() {
        QFETCH(QStringList, path);
        QFETCH(QJsonValue, value);
        QVERIFY(!isRead(with(fullJson(), path, value).toObject()));
    }
    void garbage_isRefused_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("visit");
        QTest::newRow("array") << QByteArray("[1]");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("cut off") << writeVisit(fullVisit()).chopped(1);
        QTest::newRow("not UTF-8") << writeVisit(fullVisit()).replace("P08", "\xff\xfe");
        QTest::newRow("zeros") << QByteArray(64, '\0');
        QTest::newRow("deep") << QByteArray(5000, '[');
    }
    void garbage_isRefused() {
        QFETCH(QByteArray, bytes);
        QVERIFY(!readVisit(bytes));
    }
};

KAKANAI_SUITE(VisitJsonTest)
#include "visit_json_test.moc"
