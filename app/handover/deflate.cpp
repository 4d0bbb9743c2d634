#include "app/handover/deflate.h"

#include <zlib.h>

namespace kakanai::handover {
namespace {

constexpr int rawWindow = -15; // negative: no header and no checksum, the seal around it has a better one
constexpr int mostMemory = 9;

Bytef* raw(QByteArray& bytes) {
    return reinterpret_cast<Bytef*>(bytes.data());
}

/// zlib reads through a pointer that is not const, and writes nothing there.
Bytef* source(const QByteArray& bytes) {
    return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
}

} // namespace

QByteArray deflated(const QByteArray& plain, const QByteArray& dictionary) {
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, rawWindow, mostMemory, Z_DEFAULT_STRATEGY) != Z_OK) {
        qBadAlloc();
    }
    deflateSetDictionary(&stream, source(dictionary), static_cast<uInt>(dictionary.size()));
    QByteArray packed(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(plain.size()))), '\0');
    stream.next_in = source(plain);
    stream.avail_in = static_cast<uInt>(plain.size());
    stream.next_out = raw(packed);
    stream.avail_out = static_cast<uInt>(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

std::optional<QByteArray> inflated(const QByteArray& packed, const QByteArray& dictionary, qsizetype most) {
    z_stream stream{};
    if (inflateInit2(&stream, rawWindow) != Z_OK) {
        qBadAlloc();
    }
    inflateSetDictionary(&stream, source(dictionary), static_cast<uInt>(dictionary.size()));
    QByteArray plain(most, '\0');
    stream.next_in = source(packed);
    stream.avail_in = static_cast<uInt>(packed.size());
    stream.next_out = raw(plain);
    stream.avail_out = static_cast<uInt>(plain.size());
    const bool whole = inflate(&stream, Z_FINISH) == Z_STREAM_END && stream.avail_in == 0;
    plain.truncate(static_cast<qsizetype>(stream.total_out));
    inflateEnd(&stream);
    return whole ? std::optional(plain) : std::nullopt;
}

} // namespace kakanai::handover
