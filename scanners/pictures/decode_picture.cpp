#include "scanners/decoded_picture.h"
#include "scanners/pictures/jpeg2000.h"
#include "scanners/pictures/picture_limits.h"
#include "scanners/pictures/tiff.h"

#include <QBuffer>
#include <QImageReader>

namespace kakanai::scanners {
namespace {

using Decoded = std::expected<DecodedPicture, PictureFault>;

Decoded decodePng(const QByteArray& bytes) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    const QSize size = reader.size();
    if (!size.isValid()) {
        return std::unexpected(PictureFault::Malformed);
    }
    if (!pictures::isWithinLimits(size.width(), size.height())) {
        return std::unexpected(PictureFault::TooLarge);
    }
    const QImage image = reader.read().convertToFormat(QImage::Format_RGBX8888);
    if (image.size() != size) {
        return std::unexpected(PictureFault::Malformed);
    }
    DecodedPicture picture{image.width(), image.height(), {}};
    for (int row = 0; row < image.height(); ++row) {
        picture.pixels.append(reinterpret_cast<const char*>(image.constScanLine(row)), qsizetype(4) * image.width());
    }
    return picture;
}

} // namespace

std::expected<DecodedPicture, PictureFault> decodePicture(const EncodedPicture& picture) {
    if (picture.bytes.size() > pictures::longestPicture) {
        return std::unexpected(PictureFault::TooLarge);
    }
    switch (picture.encoding) {
    case PictureEncoding::Png:
        return decodePng(picture.bytes);
    case PictureEncoding::Jpeg2000:
        return pictures::decodeJpeg2000(picture.bytes);
    case PictureEncoding::Tiff:
        return pictures::decodeTiff(picture.bytes);
    case PictureEncoding::Jpeg:
    case PictureEncoding::Bitmap1:
        return std::unexpected(PictureFault::Unsupported);
    }
    std::unreachable();
}

} // namespace kakanai::scanners
