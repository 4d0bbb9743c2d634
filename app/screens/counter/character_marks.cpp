#include "app/screens/counter/character_marks.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTextBoundaryFinder>
#include <QVariantMap>

#include <algorithm>

namespace kakanai::screens {
namespace {

using namespace Qt::StringLiterals;

std::vector<MarkedCharacter> charactersOf(const QString& text) {
    std::vector<MarkedCharacter> characters;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to > from; from = to, to = finder.toNextBoundary()) {
        characters.push_back({text.sliced(from, to - from), true});
    }
    return characters;
}

/// Length of the longest common row of characters behind each pair of places.
std::vector<std::vector<int>> commonLengths(const std::vector<MarkedCharacter>& a,
                                            const std::vector<MarkedCharacter>& b) {
    std::vector<std::vector<int>> common(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (std::size_t i = a.size(); i-- > 0;) {
        for (std::size_t j = b.size(); j-- > 0;) {
            common[i][j] =
                a[i].text == b[j].text ? common[i + 1][j + 1] + 1 : std::max(common[i + 1][j], common[i][j + 1]);
        }
    }
    return common;
}

} // namespace

bool SpellingComparison::same() const {
    const auto equal = [](const MarkedCharacter& character) { return !character.differs; };
    return std::ranges::all_of(first, equal) && std::ranges::all_of(second, equal);
}

SpellingComparison compareSpellings(const QString& first, const QString& second) {
    SpellingComparison compared{charactersOf(first), charactersOf(second)};
    auto& a = compared.first;
    auto& b = compared.second;
    const auto common = commonLengths(a, b);
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i].text == b[j].text) {
            a[i++].differs = false;
            b[j++].differs = false;
        } else if (common[i + 1][j] >= common[i][j + 1]) {
            ++i;
        } else {
            ++j;
        }
    }
    return compared;
}

QString markedPlaces(const std::vector<MarkedCharacter>& spelling) {
    QStringList places;
    for (std::size_t i = 0; i < spelling.size(); ++i) {
        if (!spelling[i].differs) {
            continue;
        }
        QStringList points;
        for (const char32_t point : spelling[i].text.toUcs4()) {
            points << u"U+%1"_s.arg(static_cast<uint>(point), 4, 16, QLatin1Char('0')).toUpper();
        }
        places << QCoreApplication::translate("CharacterMarks", "%1文字目 %2").arg(i + 1).arg(points.join(u' '));
    }
    return places.join(u"、"_s);
}

QVariantList markedList(const std::vector<MarkedCharacter>& spelling) {
    QVariantList list;
    for (const auto& character : spelling) {
        list << QVariantMap{{u"text"_s, character.text}, {u"differs"_s, character.differs}};
    }
    return list;
}

} // namespace kakanai::screens
