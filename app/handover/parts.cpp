#include "app/handover/parts.h"

#include "app/handover/base45.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace kakanai::handover {
namespace {

constexpr QLatin1StringView family("KKN");
constexpr QLatin1StringView prefix("KKN1:");
constexpr QLatin1StringView end(".");

constexpr qsizetype idSize = 8;
constexpr qsizetype checkSize = 4;
constexpr qsizetype headSize = idSize + 2;

constexpr qsizetype characters = longestSymbol - prefix.size() - end.size();
constexpr qsizetype bytesOfASymbol = characters / 3 * 2;
constexpr qsizetype bytesOfAPart = bytesOfASymbol - headSize - checkSize;

QByteArray digest(QByteArrayView bytes, qsizetype size) {
    QByteArray sum(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(sum.data()), crypto_generichash_BYTES,
                       reinterpret_cast<const unsigned char*>(bytes.data()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return sum.first(size);
}

qsizetype dividedUp(qsizetype number, qsizetype by) {
    return (number + by - 1) / by;
}

HandoverResult<Part> readBytes(const QByteArray& bytes) {
    if (bytes.size() <= headSize + checkSize ||
        digest(QByteArrayView(bytes).chopped(checkSize), checkSize) != bytes.last(checkSize)) {
        return std::unexpected(HandoverFault::Damaged);
    }
    const int index = static_cast<unsigned char>(bytes[idSize]);
    const int count = static_cast<unsigned char>(bytes[idSize + 1]);
    if (count < 1 || count > mostParts || index >= count) {
        return std::unexpected(HandoverFault::Damaged);
    }
    return Part{bytes.first(idSize), index, count, bytes.sliced(headSize).chopped(checkSize)};
}

} // namespace

QByteArray messageId(const QByteArray& message) {
    return digest(message, idSize);
}

QStringList splitMessage(const QByteArray& message) {
    const qsizetype count = dividedUp(message.size(), bytesOfAPart);
    if (count < 1 || count > mostParts) {
        return {};
    }
    const qsizetype each = dividedUp(message.size(), count);
    QStringList texts;
    for (qsizetype i = 0; i < count; ++i) {
        QByteArray part = messageId(message) + char(i) + char(count) + message.mid(i * each, each);
        part += digest(part, checkSize);
        texts << prefix + toBase45(part) + end;
    }
    return texts;
}

bool isVisitCode(QStringView text) {
    return text.startsWith(family);
}

HandoverResult<Part> readPart(QStringView text) {
    const QStringView whole = text.trimmed();
    if (whole.startsWith(family) && whole.size() > family.size() && whole[family.size()].isDigit() &&
        !whole.startsWith(prefix)) {
        return std::unexpected(HandoverFault::Version);
    }
    if (whole.size() > longestSymbol || !whole.startsWith(prefix) || !whole.endsWith(end)) {
        return std::unexpected(HandoverFault::Damaged);
    }
    const auto bytes = fromBase45(whole.sliced(prefix.size()).chopped(end.size()));
    return bytes ? readBytes(*bytes) : std::unexpected(HandoverFault::Damaged);
}

} // namespace kakanai::handover
