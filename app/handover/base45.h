#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace kakanai::handover {

/// Base45 (RFC 9285): two bytes as three of the 45 characters that QR writes at 5.5 bits each and a keyboard can type.
QString toBase45(QByteArrayView bytes);

/// Nothing where a character, a length or a value cannot come from toBase45().
std::optional<QByteArray> fromBase45(QStringView text);

} // namespace kakanai::handover
