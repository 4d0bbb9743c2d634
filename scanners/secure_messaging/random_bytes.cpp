#include "scanners/secure_messaging/random_bytes.h"

#include <sodium.h>

namespace kakanai::scanners::secure_messaging {

QByteArray systemRandomBytes(qsizetype count) {
    QByteArray bytes(count, '\0');
    randombytes_buf(bytes.data(), std::size_t(count));
    return bytes;
}

} // namespace kakanai::scanners::secure_messaging
