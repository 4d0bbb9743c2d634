#include "scanners/codes/symbols.h"

#include "scanners/code_text.h"
#include "scanners/codes/abort_guard.h"

// Without it 1.4 answers in wide strings and warns of them; 2.x does not know it.
#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/Version.h>)
#include <ZXing/Version.h>
#else
#include <ZXing/ZXVersion.h>
#endif

#define KAKANAI_ZXING_READS_RMQR (ZXING_VERSION_MAJOR > 2 || (ZXING_VERSION_MAJOR == 2 && ZXING_VERSION_MINOR >= 2))

namespace kakanai::scanners::codes {
namespace {

#if ZXING_VERSION_MAJOR >= 2
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

CodeFormat formatOf(ZXing::BarcodeFormat format) {
    switch (format) {
    case ZXing::BarcodeFormat::QRCode:
        return CodeFormat::QRCode;
    case ZXing::BarcodeFormat::MicroQRCode:
        return CodeFormat::MicroQRCode;
#if KAKANAI_ZXING_READS_RMQR
    case ZXing::BarcodeFormat::RMQRCode:
        return CodeFormat::RMQRCode;
#endif
    case ZXing::BarcodeFormat::DataMatrix:
        return CodeFormat::DataMatrix;
    case ZXing::BarcodeFormat::PDF417:
        return CodeFormat::PDF417;
    case ZXing::BarcodeFormat::Code128:
        return CodeFormat::Code128;
    case ZXing::BarcodeFormat::ITF:
        return CodeFormat::ITF;
    case ZXing::BarcodeFormat::Codabar:
        return CodeFormat::Codabar;
    case ZXing::BarcodeFormat::EAN8:
        return CodeFormat::EAN8;
    case ZXing::BarcodeFormat::EAN13:
        return CodeFormat::EAN13;
    default: // formats of the library that are not looked for
        return CodeFormat::Unknown;
    }
}

ZXing::BarcodeFormats formatsOf(Look::For symbols) {
    using enum ZXing::BarcodeFormat;
    switch (symbols) {
    case Look::For::QR:
        return QRCode;
    case Look::For::SmallQR:
#if KAKANAI_ZXING_READS_RMQR
        return MicroQRCode | RMQRCode;
#else
        return MicroQRCode;
#endif
    case Look::For::Squares:
        return DataMatrix | PDF417;
    case Look::For::Bars:
        return Code128 | ITF | Codabar | EAN8 | EAN13;
    }
    std::unreachable();
}

ZXing::Binarizer binarizerOf(Look::Threshold threshold) {
    switch (threshold) {
    case Look::Threshold::Local:
        return ZXing::Binarizer::LocalAverage;
    case Look::Threshold::Global:
        return ZXing::Binarizer::GlobalHistogram;
    case Look::Threshold::Half:
        return ZXing::Binarizer::FixedThreshold;
    }
    std::unreachable();
}

Options optionsOf(const Look& look) {
    Options options;
    options.setFormats(formatsOf(look.symbols));
    options.setBinarizer(binarizerOf(look.threshold));
    options.setTryHarder(look.thorough);
    options.setTryRotate(look.thorough && look.symbols != Look::For::Bars);
    options.setMinLineCount(3);     // two rows of noise may agree by chance
    options.setTryDownscale(false); // the ladder has rungs for that
#if ZXING_VERSION_MAJOR >= 2
    options.setTryInvert(false);
#else
    options.setReturnCodabarStartEnd(true); // as 2.x always does
#endif
    return options;
}

QByteArray bytesOf(const ZXing::ByteArray& bytes) {
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

/// A damaged or hostile symbol may say it is the fifth of three.
template<class Found>
std::optional<CodePart> partOf(const Found& found) {
    const int index = found.sequenceIndex();
    const int count = found.sequenceSize();
    const bool stands = index >= 0 && (count == 0 || (count >= 2 && index < count));
    return stands ? std::optional(CodePart{index, count, QString::fromStdString(found.sequenceId())}) : std::nullopt;
}

template<class Found>
Code codeOf(const Found& found) {
    Code code;
    code.format = formatOf(found.format());
    code.bytes = bytesOf(found.bytes());
    code.namesCharacterSet = found.hasECI();
    code.text = codeText(code.bytes, code.namesCharacterSet ? bytesOf(found.bytesECI()) : QByteArray());
    code.part = partOf(found);
    const auto& place = found.position();
    code.corners = {QPoint(place[0].x, place[0].y), QPoint(place[1].x, place[1].y), QPoint(place[2].x, place[2].y),
                    QPoint(place[3].x, place[3].y)};
    return code;
}

/// An exception is the library's word for a symbol it cannot follow.
void collect(const GreyPicture& picture, const Look& look, std::vector<Code>& codes) try {
    const ZXing::ImageView view(picture.pixels.data(), picture.width, picture.height, ZXing::ImageFormat::Lum,
                                picture.bytesPerRow(), picture.pixelStep);
    for (const auto& found : ZXing::ReadBarcodes(view, optionsOf(look))) {
        if (found.isValid() && formatOf(found.format()) != CodeFormat::Unknown) {
            codes.push_back(codeOf(found));
        }
    }
} catch (const std::exception&) {
    codes.clear();
}

} // namespace

bool canRead(CodeFormat format) {
    switch (format) {
    case CodeFormat::Unknown:
        return false;
    case CodeFormat::RMQRCode:
        return KAKANAI_ZXING_READS_RMQR;
    case CodeFormat::QRCode:
    case CodeFormat::MicroQRCode:
    case CodeFormat::DataMatrix:
    case CodeFormat::PDF417:
    case CodeFormat::Code128:
    case CodeFormat::ITF:
    case CodeFormat::Codabar:
    case CodeFormat::EAN8:
    case CodeFormat::EAN13:
        return true;
    }
    std::unreachable();
}

std::optional<std::vector<Code>> findSymbols(const GreyPicture& picture, const Look& look) {
    if (!picture.isWhole()) {
        return std::vector<Code>();
    }
    std::vector<Code> codes;
    const bool ended = survivesAbort([&] { collect(picture, look, codes); });
    return ended ? std::optional(std::move(codes)) : std::nullopt;
}

} // namespace kakanai::scanners::codes
