#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace kakanai::scanners::licence {

/// What the licence says of itself to everybody.
struct CommonData {
    QString specification; ///< "009"
    QString issued;        ///< YYYY-MM-DD
    QString expires;       ///< YYYY-MM-DD
};

/// EF 2F01 of the master file.
std::optional<CommonData> parseCommonData(QByteArrayView file);

/// EF 000A of the master file: whether its holder chose PINs.
std::optional<bool> parsePinSetting(QByteArrayView file);

} // namespace kakanai::scanners::licence
