#include "app/base/clock.h"

namespace kakanai::base {

QDate Clock::today() const {
    // Japan has kept UTC+9 without summer time since 1952; a fixed offset works on machines without a zone database.
    return now().toOffsetFromUtc(9 * 60 * 60).date();
}

QDateTime SystemClock::now() const {
    return QDateTime::currentDateTimeUtc();
}

} // namespace kakanai::base
