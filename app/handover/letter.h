#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace kakanai::handover {

/// What is sealed: a visit, its receipt number, and the time in which a counter may take it.
struct Letter {
    QString receipt;   ///< as db/receipt_number.h has it
    QDateTime issued;  ///< UTC, whole seconds
    QDateTime expires; ///< UTC, whole seconds
    QByteArray nonce;  ///< random: two letters are never the same
    QByteArray visit;  ///< packed

    bool operator==(const Letter&) const = default;
};

inline constexpr qsizetype nonceSize = 12;
/// No letter may be good for longer: what a counter must remember of it stays small.
inline constexpr int mostDaysOfALetter = 7;

/// Canonical CBOR: [receipt, issued, expires, nonce, visit], times in seconds since 1970.
QByteArray writeLetter(const Letter& letter);
std::optional<Letter> readLetter(const QByteArray& bytes);

} // namespace kakanai::handover
