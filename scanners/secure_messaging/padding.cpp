#include "scanners/secure_messaging/padding.h"

namespace kakanai::scanners::secure_messaging {

QByteArray padded(QByteArrayView bytes, qsizetype block) {
    QByteArray result = bytes.toByteArray() + '\x80';
    return result.append((block - result.size() % block) % block, '\0');
}

std::optional<QByteArray> unpadded(QByteArrayView bytes, qsizetype block) {
    qsizetype end = bytes.size();
    while (end > 0 && bytes[end - 1] == '\0') {
        --end;
    }
    const bool isPadded = end > 0 && bytes[end - 1] == '\x80' && bytes.size() - end < block;
    return isPadded ? std::optional(bytes.first(end - 1).toByteArray()) : std::nullopt;
}

} // namespace kakanai::scanners::secure_messaging
