#include "scanners/mrz/mrz_dates.h"

namespace kakanai::scanners::mrz {
namespace {

using namespace Qt::StringLiterals;

/// A month or day of "<<" or "00" is unknown.
struct Day {
    int year = 0;
    int month = 0;
    int day = 0;

    QDate nearest() const { return {year, std::max(month, 1), std::max(day, 1)}; }
    bool exists() const { return nearest().isValid() && (month > 0 || day == 0); }
    QString text() const {
        return u"%1-%2-%3"_s.arg(year, 4, 10, QChar(u'0')).arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'));
    }
};

std::optional<int> number(QByteArrayView twoDigits, bool mayBeUnknown) {
    if (twoDigits == "<<") {
        return mayBeUnknown ? std::optional(0) : std::nullopt;
    }
    return twoDigits.contains('<') ? std::nullopt : std::optional((twoDigits[0] - '0') * 10 + twoDigits[1] - '0');
}

/// The year of the century is still to be found.
std::optional<Day> read(QByteArrayView digits) {
    const auto year = number(digits.first(2), false);
    const auto month = number(digits.sliced(2, 2), true);
    const auto day = number(digits.sliced(4, 2), true);
    return year && month && day ? std::optional(Day{*year, *month, *day}) : std::nullopt;
}

bool isAllFiller(QByteArrayView digits) {
    return std::ranges::all_of(digits, [](char c) { return c == '<'; });
}

std::optional<QString> textOf(const Day& day) {
    return day.exists() ? std::optional(day.text()) : std::nullopt;
}

} // namespace

std::optional<QString> birthDateOf(QByteArrayView digits, QDate today) {
    auto day = isAllFiller(digits) ? std::optional<Day>() : read(digits);
    if (!day) {
        return isAllFiller(digits) ? std::optional(QString()) : std::nullopt;
    }
    const int yearOfCentury = day->year;
    day->year = today.year() / 100 * 100 + yearOfCentury;
    // 29 February is looked at with its own year: it is in the future only if the 28th is.
    const QDate sure(day->year, std::clamp(day->month, 1, 12), std::clamp(day->day, 1, 28));
    if (sure > today || (day->nearest().isValid() && day->nearest() > today)) {
        day->year -= 100;
    }
    return textOf(*day);
}

std::optional<QString> expiryOf(QByteArrayView digits, QDate today) {
    auto day = isAllFiller(digits) ? std::optional<Day>() : read(digits);
    if (!day) {
        return isAllFiller(digits) ? std::optional(QString()) : std::nullopt;
    }
    const int first = today.year() - 50;
    day->year += first / 100 * 100;
    day->year += day->year < first ? 100 : 0;
    return textOf(*day);
}

} // namespace kakanai::scanners::mrz
