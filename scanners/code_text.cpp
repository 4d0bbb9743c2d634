#include "scanners/code_text.h"

#include <QStringDecoder>

namespace kakanai::scanners {
namespace {

constexpr qsizetype markLength = 7; // a backslash and six digits

std::optional<QString> decoded(QStringDecoder decoder, const QByteArray& bytes, QByteArrayView lineEnd = "\n") {
    if (!decoder.isValid()) {
        return {};
    }
    // Qt keeps the first half of a character for later and calls that no error: the line end behind it brings it out.
    QString text = decoder(QByteArrayView(bytes));
    text += decoder(lineEnd);
    if (decoder.hasError() || !text.endsWith(u'\n')) {
        return {};
    }
    text.chop(1);
    return text;
}

std::optional<QString> utf8(const QByteArray& bytes) {
    return decoded(QStringDecoder(QStringDecoder::Utf8), bytes);
}

std::optional<QString> shiftJis(const QByteArray& bytes) {
    return decoded(QStringDecoder("Shift_JIS"), bytes);
}

bool isAscii(const QByteArray& bytes) {
    return std::ranges::all_of(bytes, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The character sets of AIM's ECI list that a Japanese counter may meet.
std::optional<QString> decodedAs(int set, const QByteArray& bytes) {
    switch (set) {
    case 1:
    case 3:
        return decoded(QStringDecoder(QStringDecoder::Latin1), bytes);
    case 20:
        return shiftJis(bytes);
    case 25:
        return decoded(QStringDecoder(QStringDecoder::Utf16BE), bytes, QByteArrayView("\0\n", 2));
    case 26:
        return utf8(bytes);
    case 27:
        return isAscii(bytes) ? std::optional(QString::fromLatin1(bytes)) : std::nullopt;
    default:
        return {};
    }
}

bool isControl(QChar c) {
    return c.unicode() < 0x20 && !QStringView(u"\t\n\r\x1d\x1e\x04").contains(c);
}

/// Nearly every heap of bytes is some Shift_JIS: one that holds control characters is rather no text at all.
std::optional<QString> guessed(const QByteArray& bytes) {
    if (auto text = utf8(bytes)) {
        return text;
    }
    auto text = shiftJis(bytes);
    return text && std::ranges::none_of(*text, isControl) ? text : std::nullopt;
}

} // namespace

std::optional<QString> codeText(const QByteArray& bytes) {
    return guessed(bytes);
}

std::optional<QString> codeText(const QByteArray& bytes, const QByteArray& marked) {
    qsizetype at = marked.indexOf('\\');
    if (at < 0) {
        return guessed(bytes);
    }
    QString text;
    while (at < marked.size()) {
        bool isNumber = false;
        const int set = marked.mid(at + 1, markLength - 1).toInt(&isNumber);
        QByteArray block;
        at += markLength;
        for (; at < marked.size(); ++at) {
            const bool doubled = marked.mid(at, 2) == "\\\\";
            if (marked[at] == '\\' && !doubled) {
                break;
            }
            block += marked[at];
            at += doubled;
        }
        const auto part = isNumber ? decodedAs(set, block) : std::nullopt;
        if (!part) {
            return {};
        }
        text += *part;
    }
    return text;
}

} // namespace kakanai::scanners
