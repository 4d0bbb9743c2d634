#pragma once

#include <QDate>

namespace kakanai::procedures {

/// 国民の祝日に関する法律: fixed days, Monday days, equinoxes, substitute holidays (振替休日) and days between two
/// holidays (国民の休日), with the special acts for 2019 to 2021. Holds for any year from 2007 to 2099; earlier years
/// are read by the law of 2007. The equinoxes come from the usual approximation; the official ones are announced each
/// February for the year after, and calendar.yaml can add a day should they differ.
bool isNationalHoliday(QDate day);

} // namespace kakanai::procedures
