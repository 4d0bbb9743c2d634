#include "app/visit/visit_json.h"

#include "app/visit/case_json.h"

#include <QJsonArray>
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

std::vector<printing::InkStroke> inkFromJson(const QJsonArray& json) {
    std::vector<printing::InkStroke> ink;
    for (const QJsonValue& entry : json) {
        printing::InkStroke stroke;
        stroke.width = entry[u"width"].toDouble(0.5);
        const QJsonArray points = entry[u"points"].toArray();
        for (qsizetype i = 0; i + 1 < points.size(); i += 2) {
            stroke.points.emplace_back(points[i].toDouble(), points[i + 1].toDouble());
        }
        ink.push_back(std::move(stroke));
    }
    return ink;
}

QStringList strings(const QJsonValue& json) {
    QStringList list;
    for (const QJsonValue& entry : json.toArray()) {
        list << entry.toString();
    }
    return list;
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

constexpr std::pair<scanners::Authenticity, QLatin1StringView> authenticities[] = {
    {scanners::Authenticity::Unchecked, "unchecked"_L1},
    {scanners::Authenticity::Consistent, "consistent"_L1},
    {scanners::Authenticity::Verified, "verified"_L1},
    {scanners::Authenticity::Mismatch, "mismatch"_L1},
};

QString authenticityText(scanners::Authenticity authenticity) {
    return std::find_if(std::begin(authenticities), std::end(authenticities), [&](auto& pair) { return pair.first == authenticity; })
        ->second;
}

std::optional<scanners::Authenticity> authenticityFrom(const QString& text) {
    const auto found =
        std::find_if(std::begin(authenticities), std::end(authenticities), [&](auto& pair) { return pair.second == text; });
    return found == std::end(authenticities) ? std::nullopt : std::optional(found->first);
}

} // namespace

QByteArray writeVisit(const Visit& visit) {
    const QJsonObject json{
        {u"version"_s, version},
        {u"language"_s, visit.language},
        {u"case"_s, caseToJson(visit.facts)},
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
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json[u"version"].toInt() != version) {
        return {};
    }
    const auto facts = caseFromJson(json[u"case"].toObject());
    const auto authenticity = authenticityFrom(json[u"authenticity"].toString());
    if (!facts || !authenticity) {
        return {};
    }
    Visit visit;
    visit.facts = *facts;
    visit.subject = facts->visitor;
    visit.authenticity = *authenticity;
    visit.language = json[u"language"].toString();
    visit.added = strings(json[u"added"]);
    visit.removed = strings(json[u"removed"]);
    const QJsonObject reasons = json[u"reasons"].toObject();
    for (auto it = reasons.begin(); it != reasons.end(); ++it) {
        visit.reasons.insert(it.key(), it.value().toString());
    }
    visit.ink = inkFromJson(json[u"ink"].toArray());
    const QJsonObject digests = json[u"inkedDigests"].toObject();
    for (auto it = digests.begin(); it != digests.end(); ++it) {
        visit.inkedDigests.insert(it.key(), it.value().toString().toLatin1());
    }
    visit.reviewed = json[u"reviewed"].toBool();
    visit.sealed = json[u"sealed"].toBool();
    visit.printed = json[u"printed"].toBool();
    visit.identity.method = json[u"identity"][u"method"].toString();
    visit.identity.documents = strings(json[u"identity"][u"documents"]);
    return visit;
}

} // namespace kakanai::visit
