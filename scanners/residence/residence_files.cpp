#include "scanners/residence/residence_files.h"

#include "scanners/iso7816/tlv.h"
#include "scanners/residence/applications.h"

#include <QDate>
#include <QStringDecoder>

namespace kakanai::scanners::residence {
namespace {

using namespace iso7816;
using namespace Qt::StringLiterals;

bool isFiller(char byte) {
    return byte == '\0' || byte == '\xFF';
}

std::optional<QString> decodeDate(QByteArrayView value) {
    const QString digits = QLatin1StringView(written(value));
    const QDate date = QDate::fromString(digits, u"yyyyMMdd"_s);
    return digits.size() == 8 && date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

bool isMunicipalityCode(QByteArrayView code) {
    return code.isEmpty() ||
           (code.size() == 6 && std::ranges::all_of(code, [](char c) { return c >= '0' && c <= '9'; }));
}

std::optional<BackAddress> entryOf(const Tlv& date, const Tlv& code, const Tlv& address) {
    if (date.tag != tag::addressDate || code.tag != tag::municipalityCode || address.tag != tag::address) {
        return {};
    }
    const auto text = decodeText(address.value);
    const QByteArrayView digits = written(code.value);
    if (text && text->isEmpty()) {
        return BackAddress{};
    }
    const auto day = decodeDate(date.value);
    if (!text || !day || !isMunicipalityCode(digits)) {
        return {};
    }
    return BackAddress{*text, *day, QLatin1StringView(digits)};
}

} // namespace

std::optional<std::vector<Tlv>> objectsOf(QByteArrayView file) {
    std::vector<Tlv> objects;
    while (!file.isEmpty() && !isFiller(file.front())) {
        const auto object = firstTlv(file);
        if (!object) {
            return {};
        }
        objects.push_back(*object);
        file = file.sliced(object->whole.size());
    }
    const bool endsWithFiller = std::ranges::all_of(file, isFiller);
    return endsWithFiller ? std::optional(objects) : std::nullopt;
}

QByteArrayView written(QByteArrayView value) {
    while (value.endsWith('\0')) {
        value.chop(1);
    }
    return value;
}

std::optional<QString> decodeText(QByteArrayView value) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(written(value));
    const bool hasControl = std::ranges::any_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
    return decoder.hasError() || hasControl ? std::nullopt : std::optional(text);
}

bool hasBeginningOf(PictureEncoding encoding, QByteArrayView bytes) {
    switch (encoding) {
    case PictureEncoding::Tiff:
        return bytes.startsWith(QByteArrayView("II*\0", 4)) || bytes.startsWith(QByteArrayView("MM\0*", 4));
    case PictureEncoding::Jpeg2000:
        return bytes.startsWith(QByteArrayView("\0\0\0\x0CjP  ", 8)) ||
               bytes.startsWith(QByteArrayView("\xFF\x4F\xFF\x51", 4));
    case PictureEncoding::Png:
    case PictureEncoding::Jpeg:
    case PictureEncoding::Bitmap1:
        return false;
    }
    std::unreachable();
}

std::optional<Generation> generationOf(QByteArrayView file) {
    const auto objects = objectsOf(file);
    const Tlv* type = objects ? findTlv(*objects, tag::cardType) : nullptr;
    if (!type || type->value.isEmpty()) {
        return {};
    }
    if (type->value == "1" || type->value == "\x01") {
        return Generation::FirstResidence;
    }
    if (type->value == "2" || type->value == "\x02") {
        return Generation::FirstSpecialPermanentResident;
    }
    if (type->value == "05") {
        return Generation::SecondResidence;
    }
    return type->value == "06" ? Generation::SecondSpecialPermanentResident : Generation::Later;
}

std::optional<BackAddress> addressOf(QByteArrayView file) {
    const auto objects = objectsOf(file);
    constexpr std::size_t objectsOfAnEntry = 3;
    if (!objects || objects->size() % objectsOfAnEntry != 0) {
        return {};
    }
    BackAddress latest;
    for (std::size_t i = 0; i < objects->size(); i += objectsOfAnEntry) {
        const auto entry = entryOf((*objects)[i], (*objects)[i + 1], (*objects)[i + 2]);
        if (!entry) {
            return {};
        }
        // Dates are ISO 8601, so that they order as text; of two on one day the later one counts.
        if (!entry->text.isEmpty() && entry->date >= latest.date) {
            latest = *entry;
        }
    }
    return latest;
}

std::optional<QString> textOf(QByteArrayView file, std::uint32_t tag) {
    const auto objects = objectsOf(file);
    if (objects && objects->empty()) {
        return QString();
    }
    const Tlv* text = objects ? findTlv(*objects, tag) : nullptr;
    return text ? decodeText(text->value) : std::nullopt;
}

std::optional<bool> renewalOf(QByteArrayView file) {
    const auto text = textOf(file, tag::renewal);
    const bool isKnown = text && (text->isEmpty() || *text == "0"_L1 || *text == "1"_L1);
    return isKnown ? std::optional(*text == "1"_L1) : std::nullopt;
}

std::optional<EncodedPicture> pictureOf(QByteArrayView file, std::uint32_t tag, PictureEncoding encoding) {
    const auto object = firstTlv(file);
    if (!object || object->tag != tag) {
        return {};
    }
    if (written(object->value).isEmpty()) {
        return EncodedPicture{encoding, {}};
    }
    // The zeros behind a picture stay: a TIFF may end in some of its own.
    const bool fits = hasBeginningOf(encoding, object->value);
    return fits ? std::optional(EncodedPicture{encoding, object->value.toByteArray()}) : std::nullopt;
}

} // namespace kakanai::scanners::residence
