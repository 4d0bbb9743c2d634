#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace kakanai::cli {

/// A file given on the command line, at most 64 MiB; file.unreadable otherwise.
base::Result<QByteArray> readInput(const QString& path);

} // namespace kakanai::cli
