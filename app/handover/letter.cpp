#include "app/handover/letter.h"

#include "app/handover/canonical_cbor.h"
#include "db/receipt_number.h"

#include <QCborArray>
#include <QTimeZone>

namespace kakanai::handover {
namespace {

constexpr qint64 secondsOfADay = 24 * 60 * 60;
constexpr qint64 year2020 = 1'577'836'800;
constexpr qint64 year2200 = 7'258'118'400;

bool isTime(const QCborValue& value) {
    return value.isInteger() && value.toInteger() >= year2020 && value.toInteger() < year2200;
}

bool isLetter(const QCborArray& parts) {
    if (parts.size() != 5 || !parts[0].isString() || !isTime(parts[1]) || !isTime(parts[2]) ||
        !parts[3].isByteArray() || !parts[4].isByteArray()) {
        return false;
    }
    const qint64 lasts = parts[2].toInteger() - parts[1].toInteger();
    return db::isReceiptNumber(parts[0].toString()) && lasts > 0 && lasts <= mostDaysOfALetter * secondsOfADay &&
           parts[3].toByteArray().size() == nonceSize;
}

} // namespace

QByteArray writeLetter(const Letter& letter) {
    const QCborArray parts{letter.receipt, letter.issued.toSecsSinceEpoch(), letter.expires.toSecsSinceEpoch(),
                           letter.nonce, letter.visit};
    return toCanonicalCbor(parts).value_or(QByteArray());
}

std::optional<Letter> readLetter(const QByteArray& bytes) {
    const auto value = fromCanonicalCbor(bytes);
    if (!value || !value->isArray() || !isLetter(value->toArray())) {
        return {};
    }
    const QCborArray parts = value->toArray();
    return Letter{parts[0].toString(), QDateTime::fromSecsSinceEpoch(parts[1].toInteger(), QTimeZone::utc()),
                  QDateTime::fromSecsSinceEpoch(parts[2].toInteger(), QTimeZone::utc()), parts[3].toByteArray(),
                  parts[4].toByteArray()};
}

} // namespace kakanai::handover
