#pragma once

#include "scanners/secret.h"

#include <QByteArray>

#include <optional>

namespace kakanai::cli {

/// One line of standard input, read byte by byte so that nothing of it stays in a buffer. At most 1024 bytes; nothing
/// at the end of input. The caller wipes it.
std::optional<QByteArray> readSecretLine();

/// One line as a card's secret; empty where there is none or it is too long for any.
scanners::Secret readSecret();

void wipe(QByteArray& secret);

} // namespace kakanai::cli
