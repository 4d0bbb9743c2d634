#pragma once

#include "scanners/drivers_licence.h"

#include <QByteArrayView>

#include <optional>

namespace kakanai::scanners::licence {

/// Text in two bytes a character: JIS X 0208, FFF1 to FFF7 for the licence's own pictures (外字; without the pictures
/// themselves, see gaiji_file.h) and FFFA for a character left out. nullopt for an odd number of bytes and for any code
/// that is none of these: nothing is guessed. Full-width spaces at the end, with which cards fill up, are left away.
std::optional<LicenceText> decodeTextField(QByteArrayView bytes);

/// The same where only characters may stand.
std::optional<QString> decodeExactField(QByteArrayView bytes);

/// A reading, split at its first full-width space.
LicenceReading readingOf(const QString& text);
std::optional<LicenceReading> decodeReading(QByteArrayView bytes);

} // namespace kakanai::scanners::licence
