#pragma once

#include <QByteArray>

#include <optional>

namespace kakanai::scanners::secure_messaging {

constexpr qsizetype blockSize = 8; ///< of DES

/// ISO/IEC 9797-1, method 2: 80 and as many 00 as fill the block; always at least one byte.
QByteArray padded(QByteArrayView bytes, qsizetype block = blockSize);

/// nullopt when the bytes do not end in such a padding.
std::optional<QByteArray> unpadded(QByteArrayView bytes, qsizetype block = blockSize);

} // namespace kakanai::scanners::secure_messaging
