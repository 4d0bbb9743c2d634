#pragma once

#include "app/screens/kana_source.h"

namespace kakanai::kana {

/// Prefecture, municipality and town by the table, the rest of the line as block: 東京都 青梅市 東青梅 九十九番地の9.
/// Nothing where the table leaves a doubt: an unknown name, or a rest that does not begin with a number.
std::optional<procedures::Address> splitAddress(const QString& line, const screens::KanaSource& places);

} // namespace kakanai::kana
