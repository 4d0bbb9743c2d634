#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace kakanai::payloads {

/// Encodings in which municipal systems write tables. Cp932 is Microsoft's Shift_JIS with its extensions (NEC, IBM), in
/// which 〜 and － are other characters than in ShiftJis.
enum class Encoding { Utf8, Utf16, ShiftJis, Cp932 };

/// Nothing where the bytes are not wholly text in this encoding. A byte order mark is taken off; nothing is normalised.
std::optional<QString> decodeText(const QByteArray& bytes, Encoding encoding);

} // namespace kakanai::payloads
