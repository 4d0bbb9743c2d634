#include "app/screens/entry/date_draft.h"

namespace kakanai::screens {

void DateDraft::set(const base::PartialDate& date) {
    const auto year = eras_->yearOf(date);
    era_ = year.era == nullptr ? -1 : static_cast<int>(year.era - eras_->eras().data());
    digits_[Year] = QString::number(year.era == nullptr ? date.year : year.year);
    digits_[Month] = date.month > 0 ? QString::number(date.month) : QString();
    digits_[Day] = date.day > 0 ? QString::number(date.day) : QString();
}

void DateDraft::digit(int value) {
    auto& digits = digits_[part_];
    const int longest = part_ == Year && era_ < 0 ? 4 : 2;
    if (value < 0 || value > 9 || digits.size() >= longest || (digits.isEmpty() && value == 0)) {
        return;
    }
    digits += QString::number(value);
}

void DateDraft::erase() {
    digits_[part_].chop(1);
}

std::optional<base::PartialDate> DateDraft::date() const {
    base::PartialDate date{digits_[Year].toInt(), digits_[Month].toInt(), digits_[Day].toInt()};
    if (date.year == 0) {
        return std::nullopt;
    }
    if (era_ >= 0) {
        date.year += eras_->eras().at(static_cast<std::size_t>(era_)).first.year() - 1;
    }
    if (!date.isComplete()) {
        const bool fits = partialAllowed_ && date.month <= 12 && (date.month > 0 || date.day == 0);
        return fits && date.year >= 1868 && date.year <= 2200 ? std::optional(date) : std::nullopt;
    }
    const auto whole = date.date();
    if (!whole || !whole->isValid() || date.year < 1868 || date.year > 2200) {
        return std::nullopt;
    }
    if (era_ >= 0) {
        const auto year = eras_->yearOf(date);
        if (year.era != &eras_->eras()[static_cast<std::size_t>(era_)]) {
            return std::nullopt;
        }
    }
    return date;
}

} // namespace kakanai::screens
