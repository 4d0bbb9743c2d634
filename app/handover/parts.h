#pragma once

#include "app/handover/handover_fault.h"

#include <QByteArray>
#include <QStringList>

namespace kakanai::handover {

/// One symbol of a message that several carry. As text: "KKN1:", base45 of what is below, and a full stop, so that a
/// scanner that swallows spaces or a line end is noticed.
///
///     0  8  the message: BLAKE2b of all of it
///     8  1  which part, from 0
///     9  1  how many parts, 1 to mostParts
///    10  …  bytes of the message
///    -4  4  BLAKE2b of everything before
struct Part {
    QByteArray message;
    int index = 0;
    int count = 1;
    QByteArray bytes;

    bool operator==(const Part&) const = default;
};

inline constexpr int mostParts = 8;

/// Characters of the longest symbol: QR version 25, error correction M. With 117 modules a side it is read from a
/// phone's screen as from a receipt of 80 mm.
inline constexpr qsizetype longestSymbol = 1451;

/// The symbols' texts, of about equal length. Empty where the message is too large for `mostParts`.
QStringList splitMessage(const QByteArray& message);

/// Whether the text wants to be a part of a visit code, sound or not.
bool isVisitCode(QStringView text);

/// Faults: Version for another number after the prefix, Damaged.
HandoverResult<Part> readPart(QStringView text);

/// What binds parts together and finds a wrong one.
QByteArray messageId(const QByteArray& message);

} // namespace kakanai::handover
