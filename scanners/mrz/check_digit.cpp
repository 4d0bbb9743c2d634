#include "scanners/mrz/check_digit.h"

#include <bit>

namespace kakanai::scanners::mrz {
namespace {

int valueOf(char character) {
    if (character >= '0' && character <= '9') {
        return character - '0';
    }
    return character >= 'A' && character <= 'Z' ? character - 'A' + 10 : 0;
}

} // namespace

char checkDigitOf(QByteArrayView characters) {
    constexpr int weights[] = {7, 3, 1};
    int sum = 0;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        sum += valueOf(characters[i]) * weights[i % 3];
    }
    return static_cast<char>('0' + sum % 10);
}

std::optional<char> confusedWith(char character) {
    constexpr std::pair<char, char> pairs[] = {{'O', '0'}, {'I', '1'}, {'B', '8'}};
    for (const auto& [letter, digit] : pairs) {
        if (character == letter || character == digit) {
            return character == letter ? digit : letter;
        }
    }
    return {};
}

std::vector<std::pair<qsizetype, char>> confusionsThatFit(QByteArrayView characters, char checkDigit) {
    constexpr std::size_t mostPlaces = 12; // 4096 sets; a longer field of nothing but O and I is no document's
    std::vector<std::pair<qsizetype, char>> places;
    for (qsizetype i = 0; i < characters.size(); ++i) {
        if (const auto other = confusedWith(characters[i])) {
            places.emplace_back(i, *other);
        }
    }
    if (places.size() > mostPlaces) {
        return {};
    }
    std::vector<std::pair<qsizetype, char>> found;
    bool several = false;
    for (unsigned set = 1; set < 1U << places.size(); ++set) {
        const auto size = std::size_t(std::popcount(set));
        if (!found.empty() && size > found.size()) {
            continue;
        }
        QByteArray changed = characters.toByteArray();
        std::vector<std::pair<qsizetype, char>> changes;
        for (std::size_t i = 0; i < places.size(); ++i) {
            if ((set >> i & 1U) != 0) {
                changed[places[i].first] = places[i].second;
                changes.push_back(places[i]);
            }
        }
        if (checkDigitOf(changed) == checkDigit) {
            several = size == found.size();
            found = std::move(changes);
        }
    }
    return several ? std::vector<std::pair<qsizetype, char>>() : found;
}

} // namespace kakanai::scanners::mrz
