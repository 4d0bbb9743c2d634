#include "app/base/era.h"

namespace kakanai::base {
namespace {

QString monthAndDay(PartialDate date) {
    if (date.month == 0) {
        return QStringLiteral("（月日不詳）");
    }
    if (date.day == 0) {
        return QStringLiteral("%1月（日不詳）").arg(date.month);
    }
    return QStringLiteral("%1月%2日").arg(date.month).arg(date.day);
}

QString lastKnownDay(PartialDate date) {
    if (date.month == 0) {
        return QStringLiteral("%1-12-31").arg(date.year, 4, 10, QChar(u'0'));
    }
    return date.toIso();
}

} // namespace

EraTable::EraTable(std::vector<Era> eras) : eras_(std::move(eras)) {
    std::sort(eras_.begin(), eras_.end(), [](const Era& a, const Era& b) { return a.first < b.first; });
}

EraTable::Year EraTable::yearOf(PartialDate date) const {
    const PartialDate day = *PartialDate::parse(lastKnownDay(date));
    const QDate known(day.year, day.month, day.day == 0 ? QDate(day.year, day.month, 1).daysInMonth() : day.day);
    Year found;
    for (const Era& era : eras_) {
        if (era.first <= known) {
            found = {&era, date.year - era.first.year() + 1};
        }
    }
    return found;
}

QString EraTable::text(PartialDate date) const {
    const Year year = yearOf(date);
    if (!year.era) {
        return westernText(date);
    }
    const QString count = year.year == 1 ? QStringLiteral("元") : QString::number(year.year);
    return year.era->name + count + QStringLiteral("年") + monthAndDay(date);
}

QString EraTable::textWithWeekday(QDate date) const {
    static constexpr char16_t weekdays[] = u"月火水木金土日";
    return text(PartialDate::from(date)) + QStringLiteral("（%1）").arg(QChar(weekdays[date.dayOfWeek() - 1]));
}

QString EraTable::westernText(PartialDate date) {
    return QStringLiteral("%1年").arg(date.year) + monthAndDay(date);
}

} // namespace kakanai::base
