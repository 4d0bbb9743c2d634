#include "app/procedures/deciding/deadline.h"

namespace kakanai::procedures::deciding {

QDate deadlineByLaw(const Deadline& deadline, QDate base) {
    const QDate first = deadline.countsFirstDay ? base : base.addDays(1);
    if (deadline.addMonths == 0) {
        // "Within 0 days" is the day itself, whichever day counts as the first.
        return deadline.addDays == 0 ? base : first.addDays(deadline.addDays - 1);
    }
    const QDate corresponding = first.addMonths(deadline.addMonths);
    // Where the last month lacks the corresponding day, the period ends with that month.
    return corresponding.day() == first.day() ? corresponding.addDays(-1) : corresponding;
}

} // namespace kakanai::procedures::deciding
