#pragma once

#include "scanners/secure_messaging/key.h"

namespace kakanai::scanners::secure_messaging {

/// False where OpenSSL offers no triple DES; then nothing below may be called.
bool tripleDesWorks();

/// CBC with a zero initialisation vector. `blocks` are whole blocks of eight bytes.
QByteArray encrypt(const Key& key, QByteArrayView blocks);
QByteArray decrypt(const Key& key, QByteArrayView blocks);

/// ISO/IEC 9797-1, MAC algorithm 3 with DES and padding method 2: eight bytes.
QByteArray retailMac(const Key& key, QByteArrayView message);

/// Compares in a time that tells nothing of where two MACs differ.
bool isSameMac(QByteArrayView one, QByteArrayView other);

} // namespace kakanai::scanners::secure_messaging
