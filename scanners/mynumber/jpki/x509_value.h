#pragma once

#include <QByteArrayView>

#include <memory>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

/// OpenSSL's certificates as values of ours.
namespace kakanai::scanners::mynumber {

template<auto free>
struct Freed {
    void operator()(auto* pointer) const { free(pointer); }
};
using Certificate = std::unique_ptr<X509, Freed<X509_free>>;

// Many times what the profile of these certificates takes.
constexpr qsizetype longestCertificate = 0x4000;

/// nullptr for what is none.
inline Certificate certificateFrom(QByteArrayView der) {
    if (der.size() > longestCertificate) {
        return nullptr;
    }
    const auto* at = reinterpret_cast<const unsigned char*>(der.data());
    return Certificate(d2i_X509(nullptr, &at, long(der.size())));
}

} // namespace kakanai::scanners::mynumber
