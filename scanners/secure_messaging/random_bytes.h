#pragma once

#include <QByteArray>

#include <functional>

namespace kakanai::scanners::secure_messaging {

/// So many random bytes; a test gives those of a standard's example.
using RandomBytes = std::function<QByteArray(qsizetype)>;

/// From the operating system.
QByteArray systemRandomBytes(qsizetype count);

} // namespace kakanai::scanners::secure_messaging
