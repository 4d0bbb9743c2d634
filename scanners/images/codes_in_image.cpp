#include "scanners/code_scanner.h"
#include "scanners/codes/code_ladder.h"

#include <QBuffer>
#include <QImageReader>

namespace kakanai::scanners {
namespace {

/// Plain pictures only: drawings (SVG) have no pixels of their own and may ask for any number.
bool isPicture(const QByteArray& format) {
    static const QByteArrayList known{"png", "jpg", "jpeg", "pbm", "pgm", "ppm", "bmp", "gif", "webp", "tiff"};
    return known.contains(format);
}

/// What is transparent lies on white paper.
QImage onWhite(const QImage& image) {
    const QImage premultiplied = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QImage grey(image.size(), QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(premultiplied.constScanLine(y));
        std::transform(from, from + image.width(), grey.scanLine(y), [](QRgb pixel) {
            return static_cast<uchar>(std::min(255, qGray(pixel) + 255 - qAlpha(pixel)));
        });
    }
    return grey;
}

CodeResult<QImage> greyImage(const QByteArray& file) {
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (!isPicture(reader.format()) || (size.isValid() && size.isEmpty())) {
        return std::unexpected(CodeError{CodeFault::ImageUnreadable});
    }
    const auto pixels = [](QSize of) { return static_cast<qint64>(of.width()) * of.height(); };
    if (size.isValid() && pixels(size) > largestImage) {
        return std::unexpected(CodeError{CodeFault::ImageTooLarge});
    }
    const QImage image = reader.read();
    if (image.isNull() || pixels(image.size()) > largestImage) {
        return std::unexpected(CodeError{CodeFault::ImageUnreadable});
    }
    return image.hasAlphaChannel() ? onWhite(image) : image.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

CodeResult<std::vector<Code>> codesInImage(const QByteArray& file, std::stop_token stop) {
    const auto image = greyImage(file);
    if (!image) {
        return std::unexpected(image.error());
    }
    const std::span pixels(image->constBits(), static_cast<std::size_t>(image->sizeInBytes()));
    return codes::codesInPicture({pixels, image->width(), image->height(), static_cast<int>(image->bytesPerLine())},
                                 stop);
}

} // namespace kakanai::scanners
