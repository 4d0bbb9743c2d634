#pragma once

#include "app/base/problem.h"
#include "app/payloads/mapping.h"

#include <QStringView>

#include <functional>

namespace kakanai::payloads {

enum class PayloadKind {
    Unknown,
    VisitCodePart,       ///< app/handover/parts.h
    ReceiptNumber,       ///< db/receipt_number.h, its check right
    ResidenceCardNumber, ///< AA99999999AA alone; that any card carries it as a code is unverified
    MachineZone,         ///< the lines of a passport or residence document (MRZ)
    Table,               ///< a 転出証明書 or another table that a mapping knows
};

struct Payload {
    PayloadKind kind = PayloadKind::Unknown;
    const Mapping* mapping = nullptr; ///< of a table
};

/// What recognising needs from elsewhere.
struct KnownPayloads {
    std::vector<Mapping> mappings;
    std::function<bool(const QString&)> isMachineZone; ///< nothing: no reader for such lines
};

/// Longer than any code or any line a scanner sends: not looked at.
inline constexpr qsizetype longestPayload = 8192;

/// What the text is. Looks at it and keeps nothing; a text of a kind may still be unsound.
Payload recognise(const QString& text, const KnownPayloads& known);

/// The receipt number in the text, capital letters and without blanks around; empty if it is none.
QString receiptNumberIn(const QString& text);

/// What it is not: code.unknown.
base::Problem unknownPayload();

/// It is something we read, but not here: code.elsewhere.
base::Problem payloadElsewhere();

} // namespace kakanai::payloads
