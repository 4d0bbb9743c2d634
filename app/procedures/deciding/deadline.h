#pragma once

#include "app/procedures/catalogue.h"

#include <QDate>

namespace kakanai::procedures::deciding {

/// The day the law counts to. The first day is left out (民法140条) unless the law counts it (戸籍法43条); months are counted by
/// the calendar (民法143条).
QDate deadlineByLaw(const Deadline& deadline, QDate base);

} // namespace kakanai::procedures::deciding
