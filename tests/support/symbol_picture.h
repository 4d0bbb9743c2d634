#pragma once

#include "printing/code_symbol.h"
#include "scanners/code_scanner.h"

#include <QBuffer>
#include <QImage>
#include <QStringList>

/// A symbol as a camera or a page would show it, and what is found there.
namespace kakanai::tests {

inline QImage pictureOf(const printing::CodeSymbol& symbol, int pixels) {
    const int side = (symbol.size + 2 * printing::quietModules) * pixels;
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < symbol.size * pixels; ++y) {
        for (int x = 0; x < symbol.size * pixels; ++x) {
            const auto module = static_cast<std::size_t>(y / pixels * symbol.size + x / pixels);
            if (symbol.dark[module]) {
                image.scanLine(y + printing::quietModules * pixels)[x + printing::quietModules * pixels] = 0;
            }
        }
    }
    return image;
}

inline QStringList textsIn(const QImage& image) {
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    QStringList texts;
    for (const scanners::Code& code : scanners::codesInImage(file, {}).value()) {
        texts << code.text.value();
    }
    return texts;
}

} // namespace kakanai::tests
