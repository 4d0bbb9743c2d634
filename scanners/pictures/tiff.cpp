#include "scanners/pictures/tiff.h"

#include "scanners/pictures/picture_limits.h"

#include <tiffio.h>

#include <cstring>
#include <memory>

namespace kakanai::scanners::pictures {
namespace {

/// What libtiff reads from: memory, and nothing is ever written to it.
struct Bytes {
    const QByteArray& bytes;
    toff_t at = 0;

    toff_t size() const { return toff_t(bytes.size()); }

    static tmsize_t read(thandle_t self, void* into, tmsize_t size) {
        auto& source = *static_cast<Bytes*>(self);
        if (source.at >= source.size()) {
            return 0;
        }
        const toff_t count = std::min(toff_t(size), source.size() - source.at);
        std::memcpy(into, source.bytes.constData() + source.at, std::size_t(count));
        source.at += count;
        return tmsize_t(count);
    }
    static tmsize_t write(thandle_t, void*, tmsize_t) { return -1; }
    static toff_t seek(thandle_t self, toff_t to, int whence) {
        auto& source = *static_cast<Bytes*>(self);
        source.at = whence == SEEK_CUR ? source.at + to : whence == SEEK_END ? source.size() + to : to;
        return source.at;
    }
    static int close(thandle_t) { return 0; }
    static toff_t length(thandle_t self) { return static_cast<Bytes*>(self)->size(); }
};

/// Its complaints quote the file: nobody is to read them.
int silent(TIFF*, void*, const char*, const char*, va_list) {
    return 1;
}

struct Closed {
    void operator()(TIFF* file) const { TIFFClose(file); }
};
using File = std::unique_ptr<TIFF, Closed>;

File open(Bytes& source) {
    const std::unique_ptr<TIFFOpenOptions, decltype(&TIFFOpenOptionsFree)> options(TIFFOpenOptionsAlloc(),
                                                                                   &TIFFOpenOptionsFree);
    TIFFOpenOptionsSetMaxSingleMemAlloc(options.get(), tmsize_t(4) * mostPixels);
    TIFFOpenOptionsSetErrorHandlerExtR(options.get(), silent, nullptr);
    TIFFOpenOptionsSetWarningHandlerExtR(options.get(), silent, nullptr);
    return File(TIFFClientOpenExt("card", "rm", &source, Bytes::read, Bytes::write, Bytes::seek, Bytes::close,
                                  Bytes::length, nullptr, nullptr, options.get()));
}

template<class T>
T fieldOf(TIFF* file, std::uint32_t tag) {
    T value = 0;
    TIFFGetFieldDefaulted(file, tag, &value);
    return value;
}

bool isPlain(TIFF* file) {
    const auto compression = fieldOf<std::uint16_t>(file, TIFFTAG_COMPRESSION);
    return fieldOf<std::uint16_t>(file, TIFFTAG_BITSPERSAMPLE) == 1 &&
           fieldOf<std::uint16_t>(file, TIFFTAG_SAMPLESPERPIXEL) == 1 && !TIFFIsTiled(file) &&
           (compression == COMPRESSION_CCITTFAX4 || compression == COMPRESSION_NONE);
}

} // namespace

std::expected<DecodedPicture, PictureFault> decodeTiff(const QByteArray& bytes) {
    Bytes source{bytes};
    const File file = open(source);
    if (!file) {
        return std::unexpected(PictureFault::Malformed);
    }
    const auto width = fieldOf<std::uint32_t>(file.get(), TIFFTAG_IMAGEWIDTH);
    const auto height = fieldOf<std::uint32_t>(file.get(), TIFFTAG_IMAGELENGTH);
    if (!isPlain(file.get())) {
        return std::unexpected(PictureFault::Unsupported);
    }
    if (!isWithinLimits(width, height)) {
        return std::unexpected(PictureFault::TooLarge);
    }
    const bool whiteIsZero = fieldOf<std::uint16_t>(file.get(), TIFFTAG_PHOTOMETRIC) == PHOTOMETRIC_MINISWHITE;
    QByteArray line(TIFFScanlineSize(file.get()), '\0');
    DecodedPicture picture{int(width), int(height), QByteArray(qsizetype(width) * height * 4, '\xFF')};
    for (std::uint32_t row = 0; row < height; ++row) {
        if (line.size() * 8 < qsizetype(width) || TIFFReadScanline(file.get(), line.data(), row) < 0) {
            return std::unexpected(PictureFault::Malformed);
        }
        for (std::uint32_t column = 0; column < width; ++column) {
            const bool isSet = std::uint8_t(line[qsizetype(column / 8)]) & (0x80U >> column % 8);
            if (isSet == whiteIsZero) {
                std::memset(picture.pixels.data() + (qsizetype(row) * width + column) * 4, 0, 3);
            }
        }
    }
    return picture;
}

} // namespace kakanai::scanners::pictures
