#include "app/screens/entry/kana_composer.h"

namespace kakanai::screens {
namespace {

using namespace Qt::StringLiterals;

constexpr char16_t kanaGap = u'ァ' - u'ぁ';

QString shifted(const QString& text, char16_t first, char16_t last, int by) {
    QString moved = text;
    for (auto& character : moved) {
        if (character >= QChar(first) && character <= QChar(last)) {
            character = QChar(static_cast<char16_t>(character.unicode() + by));
        }
    }
    return moved;
}

} // namespace

QString toKatakana(const QString& hiragana) {
    return shifted(hiragana, u'ぁ', u'ゖ', kanaGap);
}

QString toHiragana(const QString& katakana) {
    return shifted(katakana, u'ァ', u'ヶ', -kanaGap);
}

bool KanaComposer::type(const QString& key) {
    if (key.isEmpty() || text_.size() + key.size() > longest) {
        return false;
    }
    text_ += key;
    return true;
}

void KanaComposer::voiced() {
    swap(u"かきくけこさしすせそたちつてとはひふへほうカキクケコサシスセソタチツテトハヒフヘホウ",
         u"がぎぐげござじずぜぞだぢづでどばびぶべぼゔガギグゲゴザジズゼゾダヂヅデドバビブベボヴ");
}

void KanaComposer::semiVoiced() {
    swap(u"はひふへほハヒフヘホ", u"ぱぴぷぺぽパピプペポ");
}

void KanaComposer::small() {
    swap(u"あいうえおつやゆよわかけアイウエオツヤユヨワカケ", u"ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ");
}

void KanaComposer::erase() {
    if (text_.isEmpty()) {
        return;
    }
    const bool pair = text_.size() > 1 && text_.back().isLowSurrogate();
    text_.chop(pair ? 2 : 1);
}

void KanaComposer::clear() {
    text_.fill(u' ');
    text_.clear();
}

void KanaComposer::swap(QStringView plain, QStringView marked) {
    if (text_.isEmpty()) {
        return;
    }
    auto& last = text_.back();
    if (const auto at = plain.indexOf(last); at >= 0) {
        last = marked.at(at);
    } else if (const auto back = marked.indexOf(last); back >= 0) {
        last = plain.at(back);
    } else if (const auto other = QStringView(u"がぎぐげござじずぜぞだぢづでどばびぶべぼぱぴぷぺぽ").indexOf(last);
               other >= 0 && other >= 20) {
        // は row: ば and ぱ change into each other without going back first.
        const QChar base(QStringView(u"はひふへほ").at(other % 5));
        if (const auto again = plain.indexOf(base); again >= 0) {
            last = marked.at(again);
        }
    }
}

} // namespace kakanai::screens
