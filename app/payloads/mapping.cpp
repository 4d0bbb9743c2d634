#include "app/payloads/mapping.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kakanai::payloads {

QString Target::text() const {
    switch (kind) {
    case TargetKind::Nothing:
        return u"none"_s;
    case TargetKind::PersonItem:
        return u"person."_s + id;
    case TargetKind::PersonFact:
        return u"person.fact."_s + id;
    case TargetKind::PersonValue:
        return u"person.value."_s + id;
    case TargetKind::CaseItem:
        return u"case."_s + id;
    case TargetKind::CaseFact:
        return u"case.fact."_s + id;
    case TargetKind::HouseholdFact:
        return u"household."_s + id;
    case TargetKind::AddressPart:
        return u"address."_s + address + u'.' + id;
    }
    std::unreachable();
}

const MappedColumn* Mapping::column(const QString& name) const {
    const auto found = std::ranges::find(columns, name, &MappedColumn::name);
    return found == columns.end() ? nullptr : &*found;
}

} // namespace kakanai::payloads
