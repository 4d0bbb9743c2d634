#include "app/screens/items/ruby.h"

namespace kakanai::screens {
namespace {

constexpr QChar opens = u'（';
constexpr QChar closes = u'）';

bool isKana(QChar character) {
    return (character >= u'ぁ' && character <= u'ゖ') || (character >= u'ァ' && character <= u'ー');
}

bool isKanji(QChar character) {
    return character.script() == QChar::Script_Han || character.isSurrogate() || character == u'々' ||
           character == u'ヶ';
}

/// Where the run of kanji before `end` begins, not before `from`.
qsizetype kanjiBefore(const QString& text, qsizetype from, qsizetype end) {
    while (end > from && isKanji(text[end - 1])) {
        --end;
    }
    return end;
}

/// The closing bracket of a reading that opens at `at`, or -1.
qsizetype endOfReading(const QString& text, qsizetype at) {
    const qsizetype end = text.indexOf(closes, at);
    const bool kana = end > at + 1 && std::all_of(text.begin() + at + 1, text.begin() + end, isKana);
    return kana ? end : -1;
}

} // namespace

std::vector<RubyPiece> rubyPieces(const QString& text) {
    std::vector<RubyPiece> pieces;
    qsizetype from = 0;
    for (qsizetype at = text.indexOf(opens); at >= 0; at = text.indexOf(opens, at + 1)) {
        const qsizetype begin = kanjiBefore(text, from, at);
        const qsizetype end = endOfReading(text, at);
        if (begin == at || end < 0) {
            continue;
        }
        if (begin > from) {
            pieces.push_back({text.sliced(from, begin - from), {}});
        }
        pieces.push_back({text.sliced(begin, at - begin), text.sliced(at + 1, end - at - 1)});
        from = end + 1;
        at = end;
    }
    if (from < text.size()) {
        pieces.push_back({text.sliced(from), {}});
    }
    return pieces;
}

QString withoutReadings(const QString& text) {
    if (!text.contains(opens)) {
        return text;
    }
    QString plain;
    for (const auto& piece : rubyPieces(text)) {
        plain += piece.base;
    }
    return plain;
}

QString asRead(const QString& text) {
    QString read;
    for (const auto& piece : rubyPieces(text)) {
        read += piece.reading.isEmpty() ? piece.base : piece.reading;
    }
    return read;
}

bool Ruby::marks(const QString& text) {
    return text.contains(opens) && withoutReadings(text) != text;
}

} // namespace kakanai::screens
