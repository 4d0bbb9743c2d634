#include "tests/unit/app/handover/sample_visits.h"

#include "app/visit/visit_json.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace kakanai::tests {
namespace {

QByteArray example(const QString& name) {
    QFile file(QStringLiteral(KAKANAI_SOURCE_DIR "/docs/examples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString randomText(QRandomGenerator& random) {
    static const QStringList pieces{u"𠮷"_s,
                                    u"葛󠄀"_s,
                                    u"か゚"_s,
                                    u"髙"_s,
                                    u"﨑"_s,
                                    u"　"_s,
                                    u"a"_s,
                                    u"ß"_s,
                                    u"\n"_s,
                                    u"\""_s,
                                    u"0"_s,
                                    u"📮"_s,
                                    u"丶"_s,
                                    u"ヨ"_s,
                                    u"\u200d"_s,
                                    QString(QChar(0xE000)),
                                    QString(QChar(u'\0')),
                                    QString::fromUcs4(U"\U0010DE92")};
    QString text;
    const int length = random.bounded(12);
    for (int i = 0; i < length; ++i) {
        text += pieces[random.bounded(pieces.size())];
    }
    return text;
}

procedures::FactValue randomFact(QRandomGenerator& random) {
    switch (random.bounded(6)) {
    case 0:
        return {};
    case 1:
        return random.bounded(2) == 1;
    case 2:
        return random.bounded(-1'000'000, 1'000'001);
    case 3:
        return randomText(random);
    case 4:
        return base::PartialDate{1900 + random.bounded(200), 0, 0};
    default:
        return QStringList{randomText(random), randomText(random)};
    }
}

procedures::Facts randomFacts(QRandomGenerator& random) {
    procedures::Facts facts;
    for (int i = random.bounded(8); i > 0; --i) {
        facts.insert(randomText(random), randomFact(random));
    }
    return facts;
}

QHash<QString, QString> randomTexts(QRandomGenerator& random) {
    QHash<QString, QString> texts;
    for (int i = random.bounded(4); i > 0; --i) {
        texts.insert(randomText(random), randomText(random));
    }
    return texts;
}

procedures::Person randomPerson(QRandomGenerator& random, int number) {
    procedures::Person person{.id = u"p%1"_s.arg(number), .name = randomText(random), .kana = randomText(random)};
    if (random.bounded(2) == 1) {
        person.birthDate = base::PartialDate{1900 + random.bounded(120), random.bounded(13), 0};
    }
    person.sex = randomText(random);
    person.relationship = randomText(random);
    person.address = randomText(random);
    person.fromCard = random.bounded(2) == 1;
    person.moves = random.bounded(2) == 1;
    person.facts = randomFacts(random);
    person.values = randomTexts(random);
    return person;
}

} // namespace

visit::Visit familyVisit() {
    const auto catalogue = procedures::loadCatalogue(u":/kakanai/catalogue"_s, u":/kakanai/overlays/example-city"_s);
    const auto card = procedures::readPerson(example(u"taro.json"_s));
    const auto answers =
        procedures::readAnswers(example(u"family.yaml"_s), catalogue.catalogue, card.value(), QDate(2026, 11, 22));
    visit::Visit visit;
    visit.facts = answers.value().facts;
    visit.reviewed = true;
    visit.authenticity = scanners::Authenticity::Consistent;
    visit.ink = {{{{0.1, 0.2}, {0.8, 0.4}}, 0.5}};
    visit.inkedDigests = {{u"F01.pdf"_s, "ab"}};
    return visit;
}

visit::Visit randomVisit(QRandomGenerator& random) {
    visit::Visit visit;
    visit.language = randomText(random);
    visit.reviewed = random.bounded(2) == 1;
    visit.facts.event = randomText(random);
    visit.facts.today = QDate(2026, 1, 1).addDays(random.bounded(365));
    visit.facts.facts = randomFacts(random);
    visit.facts.household = randomFacts(random);
    visit.facts.values = randomTexts(random);
    visit.added = {randomText(random)};
    if (random.bounded(2) == 1) {
        visit.facts.addresses.insert(u"new"_s, {.prefecture = randomText(random), .building = randomText(random)});
    }
    const int persons = random.bounded(7);
    for (int i = 0; i < persons; ++i) {
        visit.facts.persons.push_back(randomPerson(random, i));
    }
    return visit;
}

handover::SecretKey keyOf(handover::KeyKind kind, char letter) {
    const std::array<unsigned char, db::StoreKey::size> bytes = [&] {
        std::array<unsigned char, db::StoreKey::size> same{};
        same.fill(static_cast<unsigned char>(letter));
        return same;
    }();
    return {kind, db::StoreKey(std::span<const unsigned char, db::StoreKey::size>(bytes))};
}

QByteArray contentOf(const visit::Visit& visit) {
    visit::Visit content = visit;
    content.ink.clear();
    content.inkedDigests.clear();
    content.identity = {};
    content.sealed = false;
    content.printed = false;
    return visit::writeVisit(content);
}

} // namespace kakanai::tests
