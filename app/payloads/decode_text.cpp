#include "app/payloads/decode_text.h"

#include <QStringDecoder>

#include <iconv.h>

#include <utility>

namespace kakanai::payloads {
namespace {

std::optional<QString> unicode(const QByteArray& bytes, QStringDecoder::Encoding encoding) {
    QStringDecoder decoder(encoding, QStringDecoder::Flag::Stateless);
    const QString text = decoder(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// Qt reads these sets only where it was built with ICU, and then puts a mark where it should refuse; iconv refuses.
std::optional<QString> converted(const QByteArray& bytes, const char* encoding) {
    const iconv_t converter = iconv_open("UTF-8", encoding);
    if (converter == iconv_t(-1)) {
        return {};
    }
    QByteArray source = bytes;
    QByteArray utf8(bytes.size() * 4, '\0'); // no character of two bytes becomes more than two of four
    char* in = source.data();
    char* out = utf8.data();
    auto inLeft = static_cast<std::size_t>(source.size());
    auto outLeft = static_cast<std::size_t>(utf8.size());
    const bool whole = iconv(converter, &in, &inLeft, &out, &outLeft) != std::size_t(-1) && inLeft == 0;
    iconv_close(converter);
    utf8.chop(static_cast<qsizetype>(outLeft));
    return whole ? unicode(utf8, QStringDecoder::Utf8) : std::nullopt;
}

} // namespace

std::optional<QString> decodeText(const QByteArray& bytes, Encoding encoding) {
    switch (encoding) {
    case Encoding::Utf8:
        return unicode(bytes, QStringDecoder::Utf8);
    case Encoding::Utf16:
        return bytes.size() % 2 == 0 ? unicode(bytes, QStringDecoder::Utf16) : std::nullopt;
    case Encoding::ShiftJis:
        return converted(bytes, "SHIFT_JIS");
    case Encoding::Cp932:
        return converted(bytes, "CP932");
    }
    std::unreachable();
}

} // namespace kakanai::payloads
