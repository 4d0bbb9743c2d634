#include "scanners/pictures/jpeg2000.h"

#include "scanners/pictures/jpeg2000_size.h"
#include "scanners/pictures/picture_limits.h"

#include <openjpeg.h>

#include <cstring>
#include <memory>

namespace kakanai::scanners::pictures {
namespace {

template<auto free>
struct Freed {
    void operator()(auto* pointer) const { free(pointer); }
};
using Codec = std::unique_ptr<opj_codec_t, Freed<opj_destroy_codec>>;
using Stream = std::unique_ptr<opj_stream_t, Freed<opj_stream_destroy>>;
using Image = std::unique_ptr<opj_image_t, Freed<opj_image_destroy>>;

constexpr qint64 mostTiles = 64;
constexpr OPJ_UINT32 mostBits = 8;

struct ReadBytes {
    const QByteArray& bytes;
    qsizetype at = 0;

    static OPJ_SIZE_T read(void* into, OPJ_SIZE_T size, void* self) {
        auto& source = *static_cast<ReadBytes*>(self);
        const qsizetype count = std::min(qsizetype(size), source.bytes.size() - source.at);
        if (count <= 0) {
            return OPJ_SIZE_T(-1);
        }
        std::memcpy(into, source.bytes.constData() + source.at, std::size_t(count));
        source.at += count;
        return OPJ_SIZE_T(count);
    }
    static OPJ_OFF_T skip(OPJ_OFF_T size, void* self) {
        auto& source = *static_cast<ReadBytes*>(self);
        const qsizetype to = std::clamp<qsizetype>(source.at + size, 0, source.bytes.size());
        return std::exchange(source.at, to) == to && size != 0 ? -1 : size;
    }
    static OPJ_BOOL seek(OPJ_OFF_T position, void* self) {
        auto& source = *static_cast<ReadBytes*>(self);
        if (position < 0 || position > source.bytes.size()) {
            return OPJ_FALSE;
        }
        source.at = position;
        return OPJ_TRUE;
    }
};

Image decode(const QByteArray& bytes, bool isBoxed) {
    ReadBytes source{bytes};
    const Stream stream(opj_stream_default_create(OPJ_TRUE));
    const Codec codec(opj_create_decompress(isBoxed ? OPJ_CODEC_JP2 : OPJ_CODEC_J2K));
    opj_stream_set_user_data(stream.get(), &source, nullptr);
    opj_stream_set_user_data_length(stream.get(), OPJ_UINT64(bytes.size()));
    opj_stream_set_read_function(stream.get(), ReadBytes::read);
    opj_stream_set_skip_function(stream.get(), ReadBytes::skip);
    opj_stream_set_seek_function(stream.get(), ReadBytes::seek);
    opj_dparameters_t parameters;
    opj_set_default_decoder_parameters(&parameters);
    opj_image_t* read = nullptr;
    if (!opj_setup_decoder(codec.get(), &parameters) || !opj_read_header(stream.get(), codec.get(), &read)) {
        opj_image_destroy(read);
        return nullptr;
    }
    Image image(read);
    // Asked again: the container may speak of another picture than its codestream.
    const bool fits =
        image->x1 > image->x0 && image->y1 > image->y0 && isWithinLimits(image->x1 - image->x0, image->y1 - image->y0);
    const bool done =
        fits && opj_decode(codec.get(), stream.get(), image.get()) && opj_end_decompress(codec.get(), stream.get());
    return done ? std::move(image) : nullptr;
}

bool isUsable(const opj_image_t& image) {
    if (image.numcomps != 1 && image.numcomps != 3) {
        return false;
    }
    for (OPJ_UINT32 i = 0; i < image.numcomps; ++i) {
        const opj_image_comp_t& component = image.comps[i];
        if (!component.data || component.w != image.comps[0].w || component.h != image.comps[0].h ||
            component.prec == 0 || component.prec > mostBits || component.sgnd != 0 ||
            !isWithinLimits(component.w, component.h)) {
            return false;
        }
    }
    return image.color_space != OPJ_CLRSPC_SYCC && image.color_space != OPJ_CLRSPC_EYCC &&
           image.color_space != OPJ_CLRSPC_CMYK;
}

/// A component's value spread over eight bits.
char byteOf(const opj_image_comp_t& component, std::size_t index) {
    const OPJ_INT32 most = (1 << component.prec) - 1;
    return static_cast<char>(std::clamp(component.data[index], 0, most) * 255 / most);
}

} // namespace

std::expected<DecodedPicture, PictureFault> decodeJpeg2000(const QByteArray& bytes) {
    const auto size = jpeg2000Size(bytes);
    if (!size) {
        return std::unexpected(PictureFault::Malformed);
    }
    if (!isWithinLimits(size->width, size->height) || size->tiles > mostTiles) {
        return std::unexpected(PictureFault::TooLarge);
    }
    if (size->components != 1 && size->components != 3) {
        return std::unexpected(PictureFault::Unsupported);
    }
    const Image image = decode(bytes, size->isBoxed);
    if (!image) {
        return std::unexpected(PictureFault::Malformed);
    }
    if (!isUsable(*image)) {
        return std::unexpected(PictureFault::Unsupported);
    }
    const opj_image_comp_t* components = image->comps;
    DecodedPicture picture{int(components[0].w), int(components[0].h), {}};
    const std::size_t pixels = std::size_t(components[0].w) * components[0].h;
    picture.pixels.reserve(qsizetype(pixels) * 4);
    for (std::size_t i = 0; i < pixels; ++i) {
        for (OPJ_UINT32 channel = 0; channel < 3; ++channel) {
            picture.pixels.append(byteOf(components[image->numcomps == 1 ? 0 : channel], i));
        }
        picture.pixels.append('\xFF');
    }
    return picture;
}

} // namespace kakanai::scanners::pictures
