#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace kakanai::visit {

/// One person of a waiting visit, for the clerk who looks for somebody.
struct WaitingName {
    QString name;
    QString kana;
    bool operator==(const WaitingName&) const = default;
};

/// By receipt, the applicant first. Names rest in the encrypted visit only: the store's own list has none.
using WaitingNames = QHash<QString, std::vector<WaitingName>>;

} // namespace kakanai::visit
