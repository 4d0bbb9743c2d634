#pragma once

#include <QByteArrayView>
#include <QString>

#include <expected>

namespace kakanai::scanners::mrz {

struct Names {
    QString primary;
    QString secondary;
    bool truncated = false; ///< nothing is left of the field: the name may go on
};

/// PRIMARY<NAME<<SECONDARY<NAMES<<<<; where that is not so, the position, from 0, of the first character that is wrong.
std::expected<Names, int> readNames(QByteArrayView field);

} // namespace kakanai::scanners::mrz
