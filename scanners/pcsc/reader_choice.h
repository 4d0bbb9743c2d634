#pragma once

#include "scanners/pcsc/pcsc_context.h"

namespace kakanai::scanners::pcsc {

/// The service's name of a reader as text. A name that is no UTF-8 shows a character for each byte.
QString textOf(const std::string& readerName);

/// The reader meant by `name`: the whole name the service gives it, or all before the numbers at its end, which change
/// when it is plugged in elsewhere. Empty: any. Of several, the one that holds a card.
CardResult<WatchedReader> chooseReader(const std::vector<WatchedReader>& readers, const QString& name);

} // namespace kakanai::scanners::pcsc
