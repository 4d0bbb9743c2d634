#include "scanners/decoded_picture.h"
#include "scanners/pictures/picture_limits.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace kakanai::scanners;

/// A photo or a face that wants memory or more: what comes out has its size and keeps the limits.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    for (const PictureEncoding encoding : {PictureEncoding::Jpeg2000, PictureEncoding::Png, PictureEncoding::Tiff}) {
        const auto picture = decodePicture({encoding, bytes});
        if (picture && (!pictures::isWithinLimits(picture->width, picture->height) ||
                        picture->pixels.size() != qsizetype(picture->width) * picture->height * 4)) {
            std::abort();
        }
    }
    return 0;
}
