#include "scanners/licence/text/text_field.h"

#include "scanners/licence/text/jis_x_0208.h"

namespace kakanai::scanners::licence {
namespace {

constexpr std::uint16_t firstGaiji = 0xFFF1;
constexpr std::uint16_t lastGaiji = 0xFFF7;
constexpr std::uint16_t omitted = 0xFFFA;
constexpr char16_t fullWidthSpace = u'\u3000';

std::optional<LicenceText::Piece> pieceOf(std::uint16_t code) {
    if (code >= firstGaiji && code <= lastGaiji) {
        return Gaiji{code - firstGaiji + 1, {}};
    }
    if (code == omitted) {
        return OmittedCharacter{};
    }
    const char16_t character = characterOfCode(code);
    return character == u'\0' ? std::nullopt : std::optional<LicenceText::Piece>(QString(QChar(character)));
}

void append(LicenceText& text, LicenceText::Piece piece) {
    const auto* character = std::get_if<QString>(&piece);
    auto* before = text.pieces.empty() ? nullptr : std::get_if<QString>(&text.pieces.back());
    if (character && before) {
        *before += *character;
    } else {
        text.pieces.push_back(std::move(piece));
    }
}

void trimEnd(LicenceText& text) {
    auto* last = text.pieces.empty() ? nullptr : std::get_if<QString>(&text.pieces.back());
    while (last && last->endsWith(fullWidthSpace)) {
        last->chop(1);
    }
    if (last && last->isEmpty()) {
        text.pieces.pop_back();
    }
}

} // namespace

std::optional<LicenceText> decodeTextField(QByteArrayView bytes) {
    if (bytes.size() % 2 != 0) {
        return std::nullopt;
    }
    LicenceText text;
    for (qsizetype i = 0; i < bytes.size(); i += 2) {
        const auto high = static_cast<std::uint8_t>(bytes[i]);
        const auto low = static_cast<std::uint8_t>(bytes[i + 1]);
        auto piece = pieceOf(std::uint16_t(high << 8 | low));
        if (!piece) {
            return std::nullopt;
        }
        append(text, std::move(*piece));
    }
    trimEnd(text);
    return text;
}

std::optional<QString> decodeExactField(QByteArrayView bytes) {
    const auto text = decodeTextField(bytes);
    return text && text->inexactCharacters() == 0 ? std::optional(text->plainText()) : std::nullopt;
}

LicenceReading readingOf(const QString& text) {
    const qsizetype space = text.indexOf(fullWidthSpace);
    return space < 0 ? LicenceReading{text, {}} : LicenceReading{text.first(space), text.sliced(space + 1)};
}

std::optional<LicenceReading> decodeReading(QByteArrayView bytes) {
    const auto text = decodeExactField(bytes);
    return text ? std::optional(readingOf(*text)) : std::nullopt;
}

} // namespace kakanai::scanners::licence
