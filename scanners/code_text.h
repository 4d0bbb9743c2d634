#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace kakanai::scanners {

/// The text of a symbol, strictly: one wrong byte and there is none. `bytes` as the symbol carries them; `marked` the
/// same in the ECI protocol (ISO/IEC 15424: "]Q2\000026…", backslashes doubled), empty where the symbol names no
/// character set. A symbol that names none is read as UTF-8, which Japanese applications write, or else as Shift_JIS,
/// which JIS X 0510 means.
std::optional<QString> codeText(const QByteArray& bytes, const QByteArray& marked);

/// What a scanner typed or sent, which names no character set either.
std::optional<QString> codeText(const QByteArray& bytes);

} // namespace kakanai::scanners
