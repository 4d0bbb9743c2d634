#pragma once

#include "app/base/era.h"

#include <optional>

namespace kakanai::payloads {

/// A date as registers write it: 昭和55年2月17日, 令和元年5月1日, S55.2.17, 1980年2月17日, 1980-02-17, 1980/2/17,
/// 19800217; digits in either width. 00 or 不詳 for a month or day that is not known. Nothing for a day that does not
/// exist or lies outside the era it names.
std::optional<base::PartialDate> readJapaneseDate(const QString& text, const base::EraTable& eras);

} // namespace kakanai::payloads
