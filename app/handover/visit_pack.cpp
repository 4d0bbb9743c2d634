#include "app/handover/visit_pack.h"

#include "app/handover/canonical_cbor.h"
#include "app/handover/deflate.h"
#include "app/handover/dictionary.h"
#include "app/visit/visit_json.h"

#include <QCborMap>
#include <QJsonDocument>
#include <QJsonObject>

namespace kakanai::handover {
namespace {

/// A counter's own marks and the ink: nothing a code may claim.
visit::Visit portable(visit::Visit visit) {
    visit.ink.clear();
    visit.inkedDigests.clear();
    visit.identity = {};
    visit.sealed = false;
    visit.printed = false;
    return visit;
}

} // namespace

QByteArray packVisit(const visit::Visit& visit) {
    const QJsonObject json = QJsonDocument::fromJson(visit::writeVisit(portable(visit))).object();
    const auto cbor = toCanonicalCbor(QCborMap::fromJsonObject(json));
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
    if (!value || !value->isMap()) {
        return std::unexpected(HandoverFault::Damaged);
    }
    const QByteArray json = QJsonDocument(value->toMap().toJsonObject()).toJson(QJsonDocument::Compact);
    const auto visit = visit::readVisit(json);
    return visit ? HandoverResult<visit::Visit>(portable(*visit)) : std::unexpected(HandoverFault::Damaged);
}

} // namespace kakanai::handover
