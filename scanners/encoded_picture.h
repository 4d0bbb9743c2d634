#pragma once

#include <QByteArray>

/// A picture as a card holds it. Rooms of cards hand it on unread: pictures/ decodes it for whoever shows it.
namespace kakanai::scanners {

/// Bitmap1: a square of one bit a dot without any header, rows filled up to whole bytes, the leftmost dot the highest
/// bit, 1 = ink; so its side follows from its size (128 bytes: 32 dots).
enum class PictureEncoding { Png, Jpeg2000, Tiff, Jpeg, Bitmap1 };

struct EncodedPicture {
    PictureEncoding encoding = PictureEncoding::Png;
    QByteArray bytes;

    bool isEmpty() const { return bytes.isEmpty(); }
    bool operator==(const EncodedPicture&) const = default;
};

} // namespace kakanai::scanners
