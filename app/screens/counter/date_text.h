#pragma once

#include "app/base/era.h"

#include <optional>

namespace kakanai::screens {

/// A date as a clerk types it on one line: 昭和55年2月17日, S55.2.17, s550217, 1980-02-17, 19800217,
/// 昭和20年（月日不詳）, S20.5. A month or day that is left out is unknown, where that is allowed. Nothing where the
/// line is no date.
std::optional<base::PartialDate> readDateText(const QString& text, const base::EraTable& eras, bool partialAllowed);

/// 昭和55年2月17日　1980年2月17日: both calendars, so that a slip is seen.
QString bothCalendars(const base::PartialDate& date, const base::EraTable& eras);

} // namespace kakanai::screens
