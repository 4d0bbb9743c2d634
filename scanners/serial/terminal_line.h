#pragma once

#include "scanners/serial/serial_line.h"

#include <memory>

namespace kakanai::scanners::serial {

struct LineSettings {
    QString device; ///< "/dev/serial/by-id/…", "/dev/ttyUSB0"
    int bitsPerSecond = 9600;
};

/// A serial line of the system: eight bits, no parity, one stop bit, as scanners come from the factory. Opened at the
/// first read, for this program alone.
std::unique_ptr<SerialLine> openTerminalLine(const LineSettings& settings);

} // namespace kakanai::scanners::serial
