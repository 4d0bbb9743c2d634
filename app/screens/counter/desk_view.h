#pragma once

#include "app/procedures/catalogue.h"
#include "app/visit/visit.h"

#include <QVariantMap>

#include <vector>

namespace kakanai::screens {

/// What the parts of the desk are read from.
struct DeskView {
    const visit::Visit& visit;
    const procedures::Catalogue& catalogue;
    QDate today;

    const procedures::Case& facts() const { return visit.facts; }
};

/// Lines for a RowList.
using Rows = std::vector<QVariantMap>;

} // namespace kakanai::screens
