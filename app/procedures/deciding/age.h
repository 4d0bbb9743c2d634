#pragma once

#include "app/base/partial_date.h"
#include "app/procedures/rule.h"

#include <QDate>

namespace kakanai::procedures::deciding {

/// A number that may be known only within bounds, both included.
struct Range {
    int low = 0;
    int high = 0;
    bool operator==(const Range&) const = default;
};

Tri atLeast(Range range, int bound);
Tri atMost(Range range, int bound);
Tri equals(Range range, int value);

/// Completed years on a day. A year is complete on the eve of the birthday (年齢計算ニ関スル法律, 民法143条).
int ageOn(QDate born, QDate day);

/// The ages that are possible on the days from `first` to `last` for somebody whose day or month of birth may be unknown.
Range agesBetween(base::PartialDate born, QDate first, QDate last);

/// The 31 March that ends the fiscal year (年度) of a day; the day itself if it is one.
QDate endOfFiscalYear(QDate day);

} // namespace kakanai::procedures::deciding
