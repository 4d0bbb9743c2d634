#pragma once

#include "app/base/partial_date.h"

#include <vector>

namespace kakanai::base {

/// One Japanese era (元号). Which eras there are is data (app/procedures/catalogue/calendar.yaml), since a new one
/// comes by cabinet order.
struct Era {
    QString name;  ///< 令和
    QString kana;  ///< れいわ
    QString latin; ///< R, as JIS X 0301
    QDate first;   ///< its first day

    bool operator==(const Era&) const = default;
};

/// Eras in the order of their first days.
class EraTable {
public:
    explicit EraTable(std::vector<Era> eras);

    struct Year {
        const Era* era = nullptr;
        int year = 0; ///< 1 is written 元年
    };
    /// The era a date falls in; nullptr before the first. A date whose month is unknown takes the era of 31 December.
    Year yearOf(PartialDate date) const;

    /// 令和8年11月15日 · 昭和20年（月日不詳） · a date before the first era in the Western calendar.
    QString text(PartialDate date) const;
    /// 令和8年11月15日（日）
    QString textWithWeekday(QDate date) const;
    /// 2026年11月15日, for people registered by the Western calendar.
    static QString westernText(PartialDate date);

    const std::vector<Era>& eras() const { return eras_; }
    bool operator==(const EraTable&) const = default;

private:
    std::vector<Era> eras_;
};

} // namespace kakanai::base
