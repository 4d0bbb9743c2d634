#include "app/procedures/deciding/age.h"

namespace kakanai::procedures::deciding {
namespace {

struct Days {
    QDate first;
    QDate last;
};

Days possibleDays(base::PartialDate date) {
    if (date.month == 0) {
        return {QDate(date.year, 1, 1), QDate(date.year, 12, 31)};
    }
    const QDate first(date.year, date.month, date.day == 0 ? 1 : date.day);
    return {first, date.day == 0 ? QDate(date.year, date.month, first.daysInMonth()) : first};
}

} // namespace

Tri atLeast(Range range, int bound) {
    if (range.low >= bound) {
        return Tri::Yes;
    }
    return range.high < bound ? Tri::No : Tri::Unknown;
}

Tri atMost(Range range, int bound) {
    return opposite(atLeast(range, bound + 1));
}

Tri equals(Range range, int value) {
    return both(atLeast(range, value), atMost(range, value));
}

int ageOn(QDate born, QDate day) {
    const QDate next = day.addDays(1);
    const bool reached = std::pair(next.month(), next.day()) >= std::pair(born.month(), born.day());
    return next.year() - born.year() - (reached ? 0 : 1);
}

Range agesBetween(base::PartialDate born, QDate first, QDate last) {
    const Days days = possibleDays(born);
    return {ageOn(days.last, first), ageOn(days.first, last)};
}

QDate endOfFiscalYear(QDate day) {
    const QDate end(day.year(), 3, 31);
    return day <= end ? end : end.addYears(1);
}

} // namespace kakanai::procedures::deciding
