#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <optional>

namespace kakanai::scanners::mrz {

/// YYMMDD to YYYY-MM-DD, as scanners/mrz.h promises; empty where all of it is filler, nullopt where there is no such
/// day.
std::optional<QString> birthDateOf(QByteArrayView digits, QDate today);
std::optional<QString> expiryOf(QByteArrayView digits, QDate today);

} // namespace kakanai::scanners::mrz
