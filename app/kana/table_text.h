#pragma once

#include <string>
#include <vector>

/// What every table of the build is made from.
namespace kakanai::kana {

/// A file in EUC-JP or a relative of it, as UTF-8.
std::string readEucJp(const std::string& path, const char* encoding);

std::vector<std::string> split(const std::string& text, char separator);

} // namespace kakanai::kana
