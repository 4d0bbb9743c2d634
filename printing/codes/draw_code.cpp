#include "printing/code_symbol.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

#include <stdexcept>

namespace kakanai::printing {
namespace {

constexpr int levelM = 4;   // the library counts 2 for each level from L
constexpr int smallest = 1; // a pixel a module

ZXing::BitMatrix encoded(const QString& text) {
    return ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
        .setEncoding(ZXing::CharacterSet::UTF8)
        .setEccLevel(levelM)
        .setMargin(0)
        .encode(text.toStdWString(), smallest, smallest);
}

} // namespace

std::optional<CodeSymbol> drawCode(const QString& text) {
    try {
        const ZXing::BitMatrix matrix = encoded(text);
        CodeSymbol symbol{.module = 1, .size = matrix.width(), .dark = {}};
        symbol.dark.reserve(static_cast<std::size_t>(symbol.size) * static_cast<std::size_t>(symbol.size));
        for (int y = 0; y < symbol.size; ++y) {
            for (int x = 0; x < symbol.size; ++x) {
                symbol.dark.push_back(matrix.get(x, y));
            }
        }
        return symbol;
    } catch (const std::exception&) {
        return {}; // the library's way to say: empty, or too long
    }
}

CodeSymbol placed(CodeSymbol symbol, QPointF at, double module) {
    symbol.at = at;
    symbol.module = module;
    return symbol;
}

} // namespace kakanai::printing
