#include "app/visit/visit_json.h"

#include "app/visit/card_words.h"
#include "app/visit/case_json.h"
#include "app/visit/strict_json.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kakanai::visit {
namespace {

constexpr int version = 1;

QJsonArray inkToJson(const std::vector<printing::InkStroke>& ink) {
    QJsonArray strokes;
    for (const printing::InkStroke& stroke : ink) {
        QJsonArray points;
        for (const QPointF& point : stroke.points) {
            points.append(point.x());
            points.append(point.y());
        }
        strokes.append(QJsonObject{{u"width"_s, stroke.width}, {u"points"_s, points}});
    }
    return strokes;
}

std::optional<std::vector<printing::InkStroke>> inkFromJson(const QJsonArray& json) {
    std::vector<printing::InkStroke> ink;
    for (const QJsonValue entry : json) {
        StrictJson read(entry);
        printing::InkStroke stroke;
        stroke.width = read.number(u"width");
        const QJsonArray points = read.array(u"points");
        const bool numbers =
            std::all_of(points.begin(), points.end(), [](const QJsonValue& point) { return point.isDouble(); });
        if (!read.isSound() || !numbers || points.size() % 2 != 0 || stroke.width <= 0) {
            return {};
        }
        for (qsizetype i = 0; i < points.size(); i += 2) {
            stroke.points.emplace_back(points[i].toDouble(), points[i + 1].toDouble());
        }
        ink.push_back(std::move(stroke));
    }
    return ink;
}

QJsonObject reasonsToJson(const QHash<QString, QString>& reasons) {
    QJsonObject json;
    for (auto it = reasons.begin(); it != reasons.end(); ++it) {
        json.insert(it.key(), it.value());
    }
    return json;
}

QJsonObject digestsToJson(const QHash<QString, QByteArray>& digests) {
    QJsonObject json;
    for (auto it = digests.begin(); it != digests.end(); ++it) {
        json.insert(it.key(), QString::fromLatin1(it.value()));
    }
    return json;
}

QJsonObject cardsToJson(const QHash<QString, procedures::CardPerson>& cards) {
    QJsonObject json;
    for (auto it = cards.begin(); it != cards.end(); ++it) {
        json.insert(it.key(), QJsonObject{{u"name"_s, it->name},
                                          {u"address"_s, it->address},
                                          {u"birthDate"_s, it->birthDate.toIso()},
                                          {u"sex"_s, it->sex}});
    }
    return json;
}

std::optional<QHash<QString, procedures::CardPerson>> cardsFromJson(const QJsonObject& json,
                                                                    const procedures::Case& facts) {
    QHash<QString, procedures::CardPerson> cards;
    for (auto it = json.begin(); it != json.end(); ++it) {
        StrictJson read(it.value());
        procedures::CardPerson card;
        card.name = read.text(u"name");
        card.address = read.text(u"address");
        card.birthDate = read.sound(base::PartialDate::parse(read.text(u"birthDate")));
        card.sex = read.text(u"sex");
        if (!read.isSound() || !facts.person(it.key())) {
            return {};
        }
        cards.insert(it.key(), card);
    }
    return cards;
}

} // namespace

QByteArray writeVisit(const Visit& visit) {
    const QJsonObject json{
        {u"version"_s, version},
        {u"language"_s, visit.language},
        {u"case"_s, caseToJson(visit.facts)},
        {u"cards"_s, cardsToJson(visit.cards)},
        {u"authenticity"_s, authenticityText(visit.authenticity)},
        {u"added"_s, QJsonArray::fromStringList(visit.added)},
        {u"removed"_s, QJsonArray::fromStringList(visit.removed)},
        {u"reasons"_s, reasonsToJson(visit.reasons)},
        {u"ink"_s, inkToJson(visit.ink)},
        {u"inkedDigests"_s, digestsToJson(visit.inkedDigests)},
        {u"reviewed"_s, visit.reviewed},
        {u"sealed"_s, visit.sealed},
        {u"printed"_s, visit.printed},
        {u"identity"_s, QJsonObject{{u"method"_s, visit.identity.method},
                                    {u"documents"_s, QJsonArray::fromStringList(visit.identity.documents)}}},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<Visit> readVisit(const QByteArray& bytes) {
    StrictJson json(QJsonDocument::fromJson(bytes).object());
    Visit visit;
    const bool ours = json.number(u"version") == version;
    visit.language = json.text(u"language");
    visit.facts = json.sound(caseFromJson(json.object(u"case")));
    visit.subject = visit.facts.visitor;
    visit.cards = json.sound(cardsFromJson(json.object(u"cards"), visit.facts));
    visit.authenticity = json.sound(authenticityFrom(json.text(u"authenticity")));
    visit.added = json.texts(u"added");
    visit.removed = json.texts(u"removed");
    visit.reasons = json.textsByKey(u"reasons");
    visit.ink = json.sound(inkFromJson(json.array(u"ink")));
    const QHash<QString, QString> digests = json.textsByKey(u"inkedDigests");
    for (auto it = digests.begin(); it != digests.end(); ++it) {
        visit.inkedDigests.insert(it.key(), it.value().toLatin1());
    }
    visit.reviewed = json.yes(u"reviewed");
    visit.sealed = json.yes(u"sealed");
    visit.printed = json.yes(u"printed");
    StrictJson identity(json.object(u"identity"));
    visit.identity.method = identity.text(u"method");
    visit.identity.documents = identity.texts(u"documents");
    return ours && json.isSound() && identity.isSound() ? std::optional(visit) : std::nullopt;
}

} // namespace kakanai::visit
