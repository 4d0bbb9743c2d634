#include "app/procedures/national_holidays.h"

#include <array>

namespace kakanai::procedures {
namespace {

bool isNthMonday(QDate day, int n) {
    return day.dayOfWeek() == Qt::Monday && (day.day() - 1) / 7 + 1 == n;
}

int equinox(int year, double ofYear1980) {
    const int since = year - 1980;
    return static_cast<int>(ofYear1980 + 0.242194 * since) - since / 4;
}

bool isEmperorsBirthday(QDate day) {
    if (day.year() >= 2020) {
        return day.month() == 2 && day.day() == 23;
    }
    return day.year() <= 2018 && day.month() == 12 && day.day() == 23;
}

/// Marine, Mountain and Sports Day; the acts for the Olympic games moved them in 2020 and 2021.
bool isSummerHoliday(QDate day) {
    if (day.year() == 2020 || day.year() == 2021) {
        const std::array moved{QDate(2020, 7, 23), QDate(2020, 7, 24), QDate(2020, 8, 10),
                               QDate(2021, 7, 22), QDate(2021, 7, 23), QDate(2021, 8, 8)};
        return std::ranges::find(moved, day) != moved.end();
    }
    switch (day.month()) {
    case 7:
        return isNthMonday(day, 3);
    case 8:
        return day.year() >= 2016 && day.day() == 11;
    case 10:
        return isNthMonday(day, 2);
    default:
        return false;
    }
}

bool isFixed(QDate day) {
    switch (day.month()) {
    case 1:
        return day.day() == 1 || isNthMonday(day, 2);
    case 2:
        return day.day() == 11;
    case 3:
        return day.day() == equinox(day.year(), 20.8431);
    case 4:
        return day.day() == 29;
    case 5:
        return day.day() >= 3 && day.day() <= 5;
    case 9:
        return isNthMonday(day, 3) || day.day() == equinox(day.year(), 23.2488);
    case 11:
        return day.day() == 3 || day.day() == 23;
    default:
        return false;
    }
}

/// A day the law names, without those that follow from others.
bool isNamed(QDate day) {
    const bool accession = day == QDate(2019, 5, 1) || day == QDate(2019, 10, 22);
    return isFixed(day) || isSummerHoliday(day) || isEmperorsBirthday(day) || accession;
}

bool isSubstitute(QDate day) {
    for (QDate before = day.addDays(-1); isNamed(before); before = before.addDays(-1)) {
        if (before.dayOfWeek() == Qt::Sunday) {
            return true;
        }
    }
    return false;
}

} // namespace

bool isNationalHoliday(QDate day) {
    return isNamed(day) || isSubstitute(day) || (isNamed(day.addDays(-1)) && isNamed(day.addDays(1)));
}

} // namespace kakanai::procedures
