#include "app/screens/counter/search_key.h"

#include "app/screens/entry/kana_composer.h"

namespace kakanai::screens {
namespace {

constexpr char32_t fullWidthGap = 0xFEE0;

bool isSelector(char32_t character) {
    return (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
}

bool isSkipped(char32_t character) {
    return isSelector(character) || QChar::isSpace(character) || character == U'-' || character == U'−' ||
           character == U'‐' || character == U'・';
}

char32_t halfWidth(char32_t character) {
    return character >= U'！' && character <= U'～' ? character - fullWidthGap : character;
}

} // namespace

QString searchKey(const QString& text) {
    QString key;
    for (const char32_t character : text.toUcs4()) {
        const char32_t narrow = halfWidth(character);
        if (!isSkipped(narrow)) {
            key += QString::fromUcs4(&narrow, 1);
        }
    }
    return toHiragana(key.toLower());
}

} // namespace kakanai::screens
