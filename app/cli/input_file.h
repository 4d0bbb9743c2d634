#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace kakanai::cli {

/// A file given on the command line, at most 64 MiB; file.unreadable otherwise.
base::Result<QByteArray> readInput(const QString& path);

/// The certificates (DER) of a PEM file; file.unreadable where it holds none.
base::Result<std::vector<QByteArray>> readCertificateFile(const QString& path);

} // namespace kakanai::cli
