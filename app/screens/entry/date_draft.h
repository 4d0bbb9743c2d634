#pragma once

#include "app/base/era.h"

#include <array>
#include <optional>

namespace kakanai::screens {

/// A date as it is being typed: an era or the Western calendar, then year, month and day, each by digits.
class DateDraft {
public:
    enum Part { Year, Month, Day };

    explicit DateDraft(const base::EraTable& eras, bool partialAllowed = false)
        : eras_(&eras), partialAllowed_(partialAllowed) {}

    void set(const base::PartialDate& date);
    void setEra(int era) { era_ = era; } ///< index into the table; -1 for the Western calendar
    int era() const { return era_; }
    void setPart(Part part) { part_ = part; }
    Part part() const { return part_; }
    void digit(int value);
    void erase();
    QString text(Part part) const { return digits_[part]; }

    /// The date, if it exists and lies in its era; month or day may be left out where that is allowed.
    std::optional<base::PartialDate> date() const;

private:
    const base::EraTable* eras_;
    bool partialAllowed_;
    int era_ = -1;
    Part part_ = Year;
    std::array<QString, 3> digits_;
};

} // namespace kakanai::screens
