#include "app/handover/visit_pack.h"

#include "app/handover/canonical_cbor.h"
#include "app/handover/deflate.h"
#include "app/handover/dictionary.h"
#include "app/handover/ink_code.h"
#include "app/visit/visit_json.h"

#include <QCborMap>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kakanai::handover {
namespace {

visit::Visit portable(visit::Visit visit) {
    visit.identity = {};
    visit.sealed = false;
    visit.printed = false;
    return visit;
}

visit::Visit withoutInk(visit::Visit visit) {
    visit.ink.clear();
    visit.inkedDigests.clear();
    return visit;
}

/// By file name, the bytes that their letters stand for.
QCborMap digestsToCbor(const QHash<QString, QByteArray>& digests) {
    QCborMap map;
    for (auto it = digests.begin(); it != digests.end(); ++it) {
        map.insert(it.key(), QByteArray::fromHex(it.value()));
    }
    return map;
}

std::optional<QHash<QString, QByteArray>> digestsFromCbor(const QCborMap& map) {
    QHash<QString, QByteArray> digests;
    for (auto it = map.begin(); it != map.end(); ++it) {
        if (!it.value().isByteArray()) {
            return {};
        }
        digests.insert(it.key().toString(), it.value().toByteArray().toHex());
    }
    return digests;
}

/// The rest is what visit_json.h writes and reads; ink would be its largest part, and is written here.
std::optional<visit::Visit> fromCbor(QCborMap map) {
    const QCborValue inkList = map.take(u"ink"_s);
    const QCborValue digestMap = map.take(u"inkedDigests"_s);
    QJsonObject json = map.toJsonObject();
    json.insert(u"ink"_s, QJsonArray());
    json.insert(u"inkedDigests"_s, QJsonObject());
    auto visit = visit::readVisit(QJsonDocument(json).toJson(QJsonDocument::Compact));
    auto ink = inkList.isArray() ? inkFromCbor(inkList.toArray()) : std::nullopt;
    auto digests = digestMap.isMap() ? digestsFromCbor(digestMap.toMap()) : std::nullopt;
    if (!visit || !ink || !digests) {
        return {};
    }
    visit->ink = *std::move(ink);
    visit->inkedDigests = *std::move(digests);
    return portable(*std::move(visit));
}

} // namespace

QByteArray packVisit(const visit::Visit& visit, Ink ink) {
    const visit::Visit carried = portable(ink == Ink::With ? visit : withoutInk(visit));
    const QJsonObject json = QJsonDocument::fromJson(visit::writeVisit(withoutInk(carried))).object();
    QCborMap map = QCborMap::fromJsonObject(json);
    map[u"ink"_s] = inkToCbor(carried.ink);
    map[u"inkedDigests"_s] = digestsToCbor(carried.inkedDigests);
    const auto cbor = toCanonicalCbor(map);
    Q_ASSERT(cbor); // a visit without ink holds texts, whole numbers, lists and maps
    return char(newestDictionary) + deflated(*cbor, dictionary(newestDictionary));
}

HandoverResult<visit::Visit> unpackVisit(const QByteArray& packed) {
    if (packed.isEmpty()) {
        return std::unexpected(HandoverFault::Damaged);
    }
    const QByteArray known = dictionary(static_cast<unsigned char>(packed.front()));
    if (known.isEmpty()) {
        return std::unexpected(HandoverFault::Version);
    }
    const auto cbor = inflated(packed.sliced(1), known, largestVisit);
    const auto value = cbor ? fromCanonicalCbor(*cbor) : std::nullopt;
    auto visit = value && value->isMap() ? fromCbor(value->toMap()) : std::nullopt;
    return visit ? HandoverResult<visit::Visit>(*std::move(visit)) : std::unexpected(HandoverFault::Damaged);
}

} // namespace kakanai::handover
