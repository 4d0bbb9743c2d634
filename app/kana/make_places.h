#pragma once

#include <string>

namespace kakanai::kana {

/// The postal table turned into lists to choose from: prefectures, their municipalities, their towns, each with its
/// reading from the dictionary of places, sorted by it. 0 when it is done.
int makePlaces(const std::string& geo, const std::string& postal, const std::string& out);

} // namespace kakanai::kana
