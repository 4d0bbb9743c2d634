#include "scanners/simulated/mynumber/specimen_pictures.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QImage>

#include <openjpeg.h>

#include <cmath>

namespace kakanai::scanners::simulated {
namespace {

constexpr int photoWidth = 180;
constexpr int photoHeight = 230;

template<auto free>
struct Freed {
    void operator()(auto* pointer) const { free(pointer); }
};

/// Grows as the encoder writes and comes back to fill in lengths.
struct WrittenBytes {
    QByteArray bytes;
    qsizetype at = 0;

    static OPJ_SIZE_T write(void* data, OPJ_SIZE_T size, void* self) {
        auto& written = *static_cast<WrittenBytes*>(self);
        const qsizetype end = written.at + qsizetype(size);
        if (written.bytes.size() < end) {
            written.bytes.resize(end);
        }
        std::memcpy(written.bytes.data() + written.at, data, size);
        written.at = end;
        return size;
    }
    static OPJ_OFF_T skip(OPJ_OFF_T size, void* self) {
        static_cast<WrittenBytes*>(self)->at += size;
        return size;
    }
    static OPJ_BOOL seek(OPJ_OFF_T position, void* self) {
        static_cast<WrittenBytes*>(self)->at = position;
        return OPJ_TRUE;
    }
};

bool isInEllipse(double x, double y, double middleX, double middleY, double width, double height) {
    return std::pow((x - middleX) / width, 2) + std::pow((y - middleY) / height, 2) < 1;
}

/// A light ground with shoulders, a face and hair; `tone` (0 to 1) tells one person from the other.
int greyAt(int column, int row, double tone) {
    const double x = double(column) / photoWidth;
    const double y = double(row) / photoHeight;
    if (isInEllipse(x, y, 0.42, 0.44, 0.03, 0.02) || isInEllipse(x, y, 0.58, 0.44, 0.03, 0.02)) {
        return 30;
    }
    if (isInEllipse(x, y, 0.5, 0.60, 0.08, 0.015)) {
        return 110;
    }
    if (isInEllipse(x, y, 0.5, 0.47, 0.20, 0.22)) {
        return 190 + int(30 * tone);
    }
    if (isInEllipse(x, y, 0.5, 0.38, 0.24, 0.22 + 0.15 * tone)) {
        return 40 + int(60 * tone);
    }
    return isInEllipse(x, y, 0.5, 1.05, 0.45, 0.32) ? 90 : 235 - row / 8;
}

QByteArray encode(opj_image_t* image) {
    opj_cparameters_t parameters;
    opj_set_default_encoder_parameters(&parameters);
    constexpr float compression = 6;
    parameters.tcp_numlayers = 1;
    parameters.tcp_rates[0] = compression;
    parameters.cp_disto_alloc = 1;
    const std::unique_ptr<opj_codec_t, Freed<opj_destroy_codec>> codec(opj_create_compress(OPJ_CODEC_JP2));
    const std::unique_ptr<opj_stream_t, Freed<opj_stream_destroy>> stream(opj_stream_default_create(OPJ_FALSE));
    WrittenBytes written;
    opj_stream_set_user_data(stream.get(), &written, nullptr);
    opj_stream_set_write_function(stream.get(), WrittenBytes::write);
    opj_stream_set_skip_function(stream.get(), WrittenBytes::skip);
    opj_stream_set_seek_function(stream.get(), WrittenBytes::seek);
    const bool done = opj_setup_encoder(codec.get(), &parameters, image) &&
                      opj_start_compress(codec.get(), image, stream.get()) && opj_encode(codec.get(), stream.get()) &&
                      opj_end_compress(codec.get(), stream.get());
    Q_ASSERT(done);
    return done ? written.bytes : QByteArray();
}

} // namespace

QByteArray textPicture(const QString& text) {
    constexpr int cell = 20;
    constexpr int dots = 8;
    const auto characters = text.toUcs4();
    QImage image(cell * int(characters.size()), cell, QImage::Format_Mono);
    image.fill(1);
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const QByteArray pattern =
            QCryptographicHash::hash(QByteArray::number(uint(characters[i])), QCryptographicHash::Md5);
        for (int y = 0; y < 2 * dots; ++y) {
            for (int x = 0; x < 2 * dots; ++x) {
                image.setPixel(int(i) * cell + 2 + x, 2 + y, (pattern[y / 2] >> x / 2 & 1) != 0 ? 0 : 1);
            }
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray photoPicture(const QString& seed) {
    const QByteArray hash = QCryptographicHash::hash(seed.toUtf8(), QCryptographicHash::Sha256);
    const double tone = std::uint8_t(hash.front()) / 255.0;
    opj_image_cmptparm_t grey{};
    grey.dx = grey.dy = 1;
    grey.w = photoWidth;
    grey.h = photoHeight;
    grey.prec = 8;
    const std::unique_ptr<opj_image_t, Freed<opj_image_destroy>> image(opj_image_create(1, &grey, OPJ_CLRSPC_GRAY));
    image->x1 = photoWidth;
    image->y1 = photoHeight;
    OPJ_INT32* pixel = image->comps[0].data;
    for (int row = 0; row < photoHeight; ++row) {
        for (int column = 0; column < photoWidth; ++column) {
            *pixel++ = greyAt(column, row, tone);
        }
    }
    return encode(image.get());
}

} // namespace kakanai::scanners::simulated
