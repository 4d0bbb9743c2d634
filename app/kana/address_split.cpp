#include "app/kana/address_split.h"

using namespace Qt::StringLiterals;

namespace kakanai::kana {
namespace {

const screens::PlaceName* longestAt(const QString& text, const std::vector<screens::PlaceName>& places) {
    const screens::PlaceName* longest = nullptr;
    for (const auto& place : places) {
        if (text.startsWith(place.name) && (!longest || place.name.size() > longest->name.size())) {
            longest = &place;
        }
    }
    return longest;
}

/// A block begins with a number; anything else may still be the name of a place.
bool isBlock(const QString& rest) {
    return rest.isEmpty() || rest.front().isDigit() || u"〇一二三四五六七八九十百千番"_s.contains(rest.front());
}

} // namespace

std::optional<procedures::Address> splitAddress(const QString& line, const screens::KanaSource& places) {
    const auto prefectures = places.prefectures();
    const auto* prefecture = longestAt(line, prefectures);
    if (!prefecture) {
        return {};
    }
    const QString afterPrefecture = line.sliced(prefecture->name.size());
    const auto municipalities = places.municipalities(prefecture->name);
    const auto* municipality = longestAt(afterPrefecture, municipalities);
    if (!municipality) {
        return {};
    }
    const QString afterMunicipality = afterPrefecture.sliced(municipality->name.size());
    const auto towns = places.towns(prefecture->name, municipality->name);
    const auto* town = longestAt(afterMunicipality, towns);
    if (!town || !isBlock(afterMunicipality.sliced(town->name.size()))) {
        return {};
    }
    procedures::Address parts{.prefecture = prefecture->name, .municipality = municipality->name, .town = town->name};
    parts.block = afterMunicipality.sliced(town->name.size());
    if (town->postalCodes.size() == 1) {
        const QString& code = town->postalCodes.front();
        parts.postalCode = code.first(3) + u'-' + code.sliced(3);
    }
    return parts.oneLine() == line ? std::optional(parts) : std::nullopt;
}

} // namespace kakanai::kana
