#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace kakanai::scanners::passport {

/// Whether EF.COM says that data group 1 is there, as it must; nullopt where it is no EF.COM.
std::optional<bool> announcesDataGroup1(QByteArrayView common);

/// The MRZ of EF.DG1 as it stands there, its lines one after the other; nullopt where the file is no data group 1.
std::optional<QString> mrzTextOf(QByteArrayView dataGroup1);

} // namespace kakanai::scanners::passport
