#pragma once

#include "scanners/secure_messaging/key.h"

namespace kakanai::scanners::secure_messaging {

/// False where OpenSSL offers no triple DES; then nothing below may be called.
bool tripleDesWorks();

/// CBC by the key's cipher, with a zero initialisation vector. `blocks` are whole blocks of it.
QByteArray encrypt(const Key& key, QByteArrayView blocks);
QByteArray decrypt(const Key& key, QByteArrayView blocks);

/// Eight bytes. Triple DES: ISO/IEC 9797-1, MAC algorithm 3 with padding method 2 (retail MAC). AES: the beginning of a
/// CMAC (NIST SP 800-38B).
QByteArray macOf(const Key& key, QByteArrayView message);

/// Compares in a time that tells nothing of where two MACs differ.
bool isSameMac(QByteArrayView one, QByteArrayView other);

} // namespace kakanai::scanners::secure_messaging
