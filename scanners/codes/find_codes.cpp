#include "scanners/code_scanner.h"

#include <QStringDecoder>

// Without it 1.4 answers in wide strings; 2.x always answers in UTF-8.
#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>

namespace kakanai::scanners {

std::vector<Code> findCodes(const GreyPicture& picture) {
    const bool whole =
        picture.width > 0 && picture.height > 0 &&
        picture.pixels.size() == static_cast<std::size_t>(picture.width) * static_cast<std::size_t>(picture.height);
    if (!whole) {
        return {};
    }
    std::vector<Code> codes;
    const ZXing::ImageView view(picture.pixels.data(), picture.width, picture.height, ZXing::ImageFormat::Lum);
    for (const auto& found : ZXing::ReadBarcodes(view)) {
        const std::string bytes = found.text();
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = decoder(QByteArrayView(bytes));
        if (found.isValid() && !decoder.hasError()) {
            codes.push_back({QString::fromStdString(ZXing::ToString(found.format())), text});
        }
    }
    return codes;
}

} // namespace kakanai::scanners
