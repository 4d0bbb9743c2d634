#include "tests/scenarios/village.h"

#include "app/visit/visit_json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace kakanai::tests::village {
namespace {

using namespace visit;

struct CatalogueFile {
    const char* name;
    const char* content;
};

constexpr CatalogueFile files[] = {
    {"facts.yaml", R"(
case: []
household:
  - {id: lanterns, type: number}
  - {id: new_head, type: person}
person:
  - {id: singer, type: yes_no}
  - {id: card, type: choice, choices: [valid, none]}
)"},
    {"languages.yaml",
     "- {id: ja, name: 日本語, reviewed: yes}\n- {id: easy, name: やさしい日本語}\n- {id: en, name: English}\n"},
    {"fields/all.yaml", R"(
- {id: phone, scope: person, type: phone, ask: true, title: {ja: 電話, easy: 電話, en: Telephone}}
)"},
    {"calendar.yaml", R"(
eras: [{name: 令和, kana: れいわ, latin: R, first: 2019-05-01}]
closed_each_year: [12-31]
)"},
    {"departments.yaml", R"(
- {id: hall, order: 1, name: {ja: 村役場, easy: 村役場, en: Hall}, window: {ja: 1番, easy: 1番, en: "1"}}
)"},
    {"events.yaml", R"(
- {id: arrive, moving: true, title: {ja: 村へ来る, easy: 村へ 来る, en: Arriving}, questions: [Qlanterns, Qsinger]}
- {id: lantern, moving: false, title: {ja: 灯籠, easy: 灯籠, en: Lanterns}, questions: [Qlanterns]}
)"},
    {"questions/arrive.yaml", R"(
- {id: Qlanterns, kind: number, scope: household, sets: lanterns, text: {ja: 灯籠は, easy: 灯籠は, en: Lanterns}, why: {ja: 登録, easy: 登録, en: Register}}
- {id: Qsinger, kind: yes_no, scope: person, sets: singer, text: {ja: 歌いますか, easy: 歌いますか, en: Do you sing}, why: {ja: 祭り, easy: 祭り, en: Festival}}
)"},
    {"procedures/V1.yaml", R"(
id: V1
title: {ja: 灯籠届, easy: 灯籠届, en: Lantern notice}
reason: {ja: 灯籠があるため, easy: 灯籠が ある, en: You have lanterns}
department: hall
events: [arrive, lantern]
applies_to: household
when: {fact: hh.lanterns, at_least: 1}
deadline: {base: today, add_days: 14}
forms: [FV1]
law: [村法1条]
)"},
    {"procedures/V2.yaml", R"(
id: V2
title: {ja: 歌の届, easy: 歌の届, en: Song notice}
reason: {ja: 歌うため, easy: 歌う, en: You sing}
department: hall
events: [arrive]
applies_to: person
when: {fact: p.singer, is: yes}
forms: [FV2]
law: [村法2条]
)"},
    {"forms/FV1.yaml", R"(
id: FV1
title: {ja: 灯籠届, easy: 灯籠届, en: Lantern notice}
pages: [{parts: [{field: visitor.name, at: [10, 20, 60, 8]}, {field: visitor.phone, at: [10, 30, 60, 8]}, {ink: applicant, at: [100, 250, 70, 14]}]}]
)"},
    {"forms/FV2.yaml", R"(
id: FV2
per: person
title: {ja: 歌の届, easy: 歌の届, en: Song notice}
pages: [{parts: [{field: subject.name, at: [10, 20, 60, 8]}, {ink: applicant, at: [100, 250, 70, 14]}]}]
)"},
    {"forms/guide.yaml", R"(
id: guide
title: {ja: 案内, easy: 案内, en: Guide}
pages: [{parts: [{table: procedures, at: [10, 20], row: 10, columns: [{title: 手続, width: 60, field: title}]}]}]
)"},
};

void write(const QDir& folder, const CatalogueFile& one) {
    const QString path = folder.filePath(QLatin1StringView(one.name));
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(one.content);
}

} // namespace

procedures::Catalogue catalogue() {
    const QTemporaryDir folder;
    for (const CatalogueFile& one : files) {
        write(QDir(folder.path()), one);
    }
    procedures::LoadedCatalogue loaded = procedures::loadCatalogue(folder.path(), {});
    for (const procedures::Finding& finding : loaded.findings) {
        if (finding.level == procedures::Finding::Level::Error) {
            QTest::qFail(qPrintable(finding.file + u' ' + finding.field + u' ' + finding.reason), __FILE__, __LINE__);
        }
    }
    return std::move(loaded.catalogue);
}

QDate today() {
    return {2026, 11, 21};
}

procedures::CardPerson taro() {
    return {u"灯籠 太郎"_s, u"兵庫県神戸市中央区九十九番99号"_s, {1984, 5, 6}, u"male"_s};
}

visit::ReadPerson mrzPerson() {
    return {.items = {u"TOURO　TARO"_s, {}, {1984, 5, 6}, u"male"_s}, .nameIsExact = false};
}

visit::ToldFamily toldFamily(int persons) {
    visit::ToldFamily told;
    for (int number = 1; number <= persons; ++number) {
        told.persons.push_back({.items = {u"灯籠 %1"_s.arg(number), {}, {1980 + number, 5, 6}, u"female"_s},
                                .kana = u"トウロウ %1"_s.arg(number)});
    }
    told.addresses.insert(u"old"_s, {.prefecture = u"大阪府"_s, .municipality = u"灯籠市"_s});
    return told;
}

procedures::Person typedHana() {
    procedures::Person person;
    person.name = u"灯籠 花"_s;
    person.kana = u"とうろう はな"_s;
    person.birthDate = base::PartialDate{2015, 0, 0};
    person.sex = u"female"_s;
    person.relationship = u"子"_s;
    return person;
}

procedures::Case move() {
    procedures::Case moved;
    moved.eventDate = base::PartialDate{2026, 11, 20};
    moved.addresses.insert(u"new"_s,
                           {.prefecture = u"兵庫県"_s, .municipality = u"神戸市中央区"_s, .block = u"九十九番99号"_s});
    moved.household.insert(u"new_head"_s, u"p1"_s);
    return moved;
}

std::vector<Document> documents(const Visit& visit) {
    std::vector<Document> documents;
    static const procedures::Catalogue known = catalogue();
    for (const procedures::DocumentPlan& plan :
         procedures::planDocuments(known, visit.facts, visit.decisions, visit.added)) {
        const auto filled = procedures::fillForm(known, visit.facts, visit.decisions, plan);
        Document document;
        document.plan = plan;
        document.fileName = procedures::documentFileName(plan);
        document.sheets.resize(1);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        QStringList keys = filled.copies.front().fields.keys();
        keys.sort();
        for (const QString& key : keys) {
            hash.addData((key + u'=' + filled.copies.front().fields.value(key) + u'\n').toUtf8());
        }
        document.digest = hash.result().toHex();
        document.pdf = "%PDF " + document.digest;
        document.inked = !visit.ink.empty() && visit.inkedDigests.value(document.fileName) == document.digest;
        documents.push_back(document);
    }
    return documents;
}

QByteArray storedVisit(bool reviewed) {
    static const procedures::Catalogue known = catalogue();
    Visit visit = newVisit(Place::Kiosk, 1);
    visit.facts.event = u"arrive"_s;
    visit.facts.today = today();
    visit.facts.eventDate = base::PartialDate{2026, 11, 20};
    visit.facts.visitor = u"p1"_s;
    visit.facts.visitorRole = u"self"_s;
    const procedures::CardPerson read = taro();
    visit.facts.persons.push_back({.id = u"p1"_s,
                                   .name = read.name,
                                   .birthDate = read.birthDate,
                                   .sex = read.sex,
                                   .address = read.address,
                                   .fromCard = true});
    visit.cards.insert(u"p1"_s, read);
    visit.facts.persons[0].facts.insert(u"singer"_s, true);
    visit.facts.household.insert(u"lanterns"_s, 2);
    visit.reviewed = reviewed;
    visit.ink = {{{{0.1, 0.2}, {0.8, 0.4}}, 0.5}};
    visit.decisions = procedures::decide(known, visit.facts);
    for (const Document& document : documents(visit)) {
        visit.inkedDigests.insert(document.fileName, document.digest);
    }
    return writeVisit(visit);
}

} // namespace kakanai::tests::village
