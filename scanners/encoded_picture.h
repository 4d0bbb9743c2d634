#pragma once

#include <QByteArray>

/// A picture as a card holds it. Rooms of cards hand it on unread: pictures/ decodes it for whoever shows it.
namespace kakanai::scanners {

enum class PictureEncoding { Png, Jpeg2000, Tiff, Jpeg, Bitmap1 };

struct EncodedPicture {
    PictureEncoding encoding = PictureEncoding::Png;
    QByteArray bytes;

    bool isEmpty() const { return bytes.isEmpty(); }
    bool operator==(const EncodedPicture&) const = default;
};

} // namespace kakanai::scanners
