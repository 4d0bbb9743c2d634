#include "tests/support/code_pictures/drawn_code.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include <cmath>
#include <utility>

namespace kakanai::tests {
namespace {

using scanners::CodeFormat;

ZXing::BarcodeFormat formatOf(CodeFormat format) {
    switch (format) {
    case CodeFormat::DataMatrix:
        return ZXing::BarcodeFormat::DataMatrix;
    case CodeFormat::PDF417:
        return ZXing::BarcodeFormat::PDF417;
    case CodeFormat::Code128:
        return ZXing::BarcodeFormat::Code128;
    case CodeFormat::ITF:
        return ZXing::BarcodeFormat::ITF;
    case CodeFormat::Codabar:
        return ZXing::BarcodeFormat::Codabar;
    case CodeFormat::EAN8:
        return ZXing::BarcodeFormat::EAN8;
    case CodeFormat::EAN13:
        return ZXing::BarcodeFormat::EAN13;
    case CodeFormat::QRCode:
    case CodeFormat::MicroQRCode: // the writer knows neither of these two; nobody asks it to
    case CodeFormat::RMQRCode:
    case CodeFormat::Unknown:
        return ZXing::BarcodeFormat::QRCode;
    }
    std::unreachable();
}

bool isBars(CodeFormat format) {
    return format == CodeFormat::Code128 || format == CodeFormat::ITF || format == CodeFormat::Codabar ||
           format == CodeFormat::EAN8 || format == CodeFormat::EAN13;
}

} // namespace

bool DrawnCode::isBlack(double column, double row) const {
    const int x = static_cast<int>(std::floor(column));
    const int y = static_cast<int>(std::floor(row));
    const bool inside = x >= 0 && y >= 0 && x < columns && y < rows;
    return inside &&
           black[static_cast<std::size_t>(y) * static_cast<std::size_t>(columns) + static_cast<std::size_t>(x)];
}

DrawnCode drawCode(CodeFormat format, const QString& text, int quietZone) {
    constexpr int levelM = 4; // of the writer's 0 to 8
    auto writer = ZXing::MultiFormatWriter(formatOf(format)).setMargin(quietZone);
    writer.setEncoding(ZXing::CharacterSet::UTF8);
    if (format == CodeFormat::QRCode) {
        writer.setEccLevel(levelM);
    }
    const int height = isBars(format) ? 60 : 0;
    const ZXing::BitMatrix bits = writer.encode(text.toStdWString(), 0, height);
    DrawnCode code{bits.width(), bits.height(), {}};
    for (int y = 0; y < code.rows; ++y) {
        for (int x = 0; x < code.columns; ++x) {
            code.black.push_back(bits.get(x, y));
        }
    }
    return code;
}

void photograph(Canvas& canvas, const DrawnCode& code, const std::function<PaperPoint(double x, double y)>& paperAt) {
    const double scale = std::max(code.columns, code.rows);
    canvas.each([&](int x, int y, float light) {
        int black = 0;
        for (int part = 0; part < 9; ++part) {
            const auto [u, v] = paperAt(x + (part % 3 + 0.5) / 3.0, y + (part / 3 + 0.5) / 3.0);
            black += code.isBlack(u * scale + code.columns / 2.0, v * scale + code.rows / 2.0);
        }
        return light * (1.0F - static_cast<float>(black) / 9.0F);
    });
}

} // namespace kakanai::tests
