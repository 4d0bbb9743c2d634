#pragma once

#include <QString>
#include <QVariantList>

#include <vector>

namespace kakanai::screens {

/// A character as a reader sees it, variation selector and marks included.
struct MarkedCharacter {
    QString text;
    bool differs = false;
    bool operator==(const MarkedCharacter&) const = default;
};

/// Two spellings side by side; characters that only one of them has are marked.
struct SpellingComparison {
    std::vector<MarkedCharacter> first;
    std::vector<MarkedCharacter> second;
    bool same() const;
};

SpellingComparison compareSpellings(const QString& first, const QString& second);

/// 「2文字目　U+845B U+E0100」: each marked character by its place and its code points; for ears as well as eyes.
QString markedPlaces(const std::vector<MarkedCharacter>& spelling);

/// {text, differs} for a page.
QVariantList markedList(const std::vector<MarkedCharacter>& spelling);

} // namespace kakanai::screens
