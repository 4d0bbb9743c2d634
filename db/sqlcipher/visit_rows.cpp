#include "db/sqlcipher/visit_rows.h"

#include <QTimeZone>

#include <utility>

using namespace Qt::StringLiterals;

namespace kakanai::db {
namespace {

QString stateName(VisitState state) {
    switch (state) {
    case VisitState::Waiting:
        return u"waiting"_s;
    case VisitState::Open:
        return u"open"_s;
    case VisitState::Sealed:
        return u"sealed"_s;
    case VisitState::Printed:
        return u"printed"_s;
    case VisitState::Closed:
        return u"closed"_s;
    }
    std::unreachable();
}

std::optional<VisitState> stateNamed(const std::optional<QString>& name) {
    for (const auto state :
         {VisitState::Waiting, VisitState::Open, VisitState::Sealed, VisitState::Printed, VisitState::Closed}) {
        if (name == stateName(state)) {
            return state;
        }
    }
    return std::nullopt;
}

} // namespace

void bindSummary(Statement& statement, int place, const VisitSummary& summary) {
    statement.bind(place, summary.event).bind(place + 1, stateName(summary.state));
    if (summary.handedOver.isValid()) {
        statement.bind(place + 2, static_cast<std::int64_t>(summary.handedOver.toMSecsSinceEpoch()));
    } else {
        statement.bindNull(place + 2);
    }
    statement.bind(place + 3, std::int64_t{summary.persons});
}

StoreResult<VisitSummary> summaryFrom(const Statement& row) {
    const auto receipt = row.text(0);
    const auto event = row.text(1);
    const auto state = stateNamed(row.text(2));
    if (!receipt || !event || !state) {
        return std::unexpected(StoreError{StoreFault::Damaged});
    }
    VisitSummary summary{*receipt, *event, *state, {}, static_cast<int>(row.number(4)), row.number(5)};
    if (!row.isNull(3)) {
        summary.handedOver = QDateTime::fromMSecsSinceEpoch(row.number(3), QTimeZone::utc());
    }
    return summary;
}

} // namespace kakanai::db
