#include "app/base/partial_date.h"

namespace kakanai::base {
namespace {

std::optional<int> number(QStringView digits) {
    int value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9') {
            return {};
        }
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

} // namespace

std::optional<PartialDate> PartialDate::parse(QStringView text) {
    const bool dashed = text.size() == 10 && text[4] == u'-' && text[7] == u'-';
    if (!dashed && text.size() != 8) {
        return {};
    }
    const auto year = number(text.first(4));
    const auto month = number(text.sliced(dashed ? 5 : 4, 2));
    const auto day = number(text.last(2));
    if (!year || !month || !day || *year == 0 || (*month == 0 && *day != 0)) {
        return {};
    }
    const bool possible = QDate::isValid(*year, *month == 0 ? 1 : *month, *day == 0 ? 1 : *day);
    return possible ? std::optional(PartialDate{*year, *month, *day}) : std::nullopt;
}

std::optional<QDate> PartialDate::date() const {
    return isComplete() ? std::optional(QDate(year, month, day)) : std::nullopt;
}

QString PartialDate::toIso() const {
    return QStringLiteral("%1-%2-%3")
        .arg(year, 4, 10, QChar(u'0'))
        .arg(month, 2, 10, QChar(u'0'))
        .arg(day, 2, 10, QChar(u'0'));
}

} // namespace kakanai::base
