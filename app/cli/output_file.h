#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace kakanai::cli {

/// A file named on the command line, written whole or not at all; file.unwritable.
base::Done writeOutput(const QString& path, const QByteArray& bytes);

} // namespace kakanai::cli
