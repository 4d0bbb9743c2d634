#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace kakanai::base {

/// A date whose month or day may be unknown (月日不詳). 0 stands for unknown; a known day implies a known month.
struct PartialDate {
    int year = 0;
    int month = 0;
    int day = 0;

    static PartialDate from(QDate date) { return {date.year(), date.month(), date.day()}; }
    /// Reads YYYY-MM-DD or YYYYMMDD, with 00 for an unknown month or day; nothing else.
    static std::optional<PartialDate> parse(QStringView text);

    bool isComplete() const { return month > 0 && day > 0; }
    /// The date, if complete.
    std::optional<QDate> date() const;
    /// YYYY-MM-DD with 00 for what is unknown.
    QString toIso() const;

    auto operator<=>(const PartialDate&) const = default;
};

} // namespace kakanai::base
