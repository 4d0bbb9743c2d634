#include "app/handover/accepted_codes.h"

#include "app/handover/canonical_cbor.h"

#include <QCborArray>
#include <QCryptographicHash>

namespace kakanai::handover {
namespace {

constexpr qsizetype checksumSize = 32;
constexpr int currentVersion = 1;

QByteArray checksum(const QByteArray& bytes) {
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

void AcceptedCodes::add(const QByteArray& id, const QDateTime& expires, const QDateTime& now) {
    std::erase_if(codes_, [&](const auto& code) { return code.second < now.toSecsSinceEpoch(); });
    codes_[id] = expires.toSecsSinceEpoch();
}

QByteArray AcceptedCodes::toBytes() const {
    QCborArray list{currentVersion};
    for (const auto& [id, expires] : codes_) {
        list.append(id);
        list.append(expires);
    }
    const QByteArray bytes = toCanonicalCbor(list).value_or(QByteArray());
    return bytes + checksum(bytes);
}

std::optional<AcceptedCodes> AcceptedCodes::fromBytes(const QByteArray& bytes) {
    if (bytes.size() <= checksumSize || checksum(bytes.chopped(checksumSize)) != bytes.last(checksumSize)) {
        return {};
    }
    const auto value = fromCanonicalCbor(bytes.chopped(checksumSize));
    const QCborArray list = value ? value->toArray() : QCborArray();
    if (list.size() % 2 != 1 || list.first() != QCborValue(currentVersion)) {
        return {};
    }
    AcceptedCodes codes;
    for (qsizetype i = 1; i < list.size(); i += 2) {
        if (list[i].toByteArray().size() != idSize || !list[i + 1].isInteger()) {
            return {};
        }
        codes.codes_[list[i].toByteArray()] = list[i + 1].toInteger();
    }
    return codes;
}

} // namespace kakanai::handover
