#include "printing/signing/soft_signer.h"

#include <openssl/rsa.h>

namespace kakanai::printing {

std::unique_ptr<SoftSigner> SoftSigner::make(PrivateKey key, std::vector<QByteArray> chain) {
    if (!key || chain.empty() || EVP_PKEY_get_base_id(key.get()) != EVP_PKEY_RSA) {
        return nullptr;
    }
    const unsigned char* at = bytesOf(chain.front());
    const Certificate own(d2i_X509(nullptr, &at, chain.front().size()));
    if (!own || X509_check_private_key(own.get(), key.get()) != 1) {
        return nullptr;
    }
    return std::unique_ptr<SoftSigner>(new SoftSigner(std::move(key), std::move(chain)));
}

SealResult<QByteArray> SoftSigner::sign(const QByteArray& sha256) {
    const KeyContext context(EVP_PKEY_CTX_new(key_.get(), nullptr));
    QByteArray signature(EVP_PKEY_get_size(key_.get()), '\0');
    std::size_t length = std::size_t(signature.size());
    if (!context || EVP_PKEY_sign_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) != 1 ||
        EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256()) != 1 ||
        EVP_PKEY_sign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length, bytesOf(sha256),
                      std::size_t(sha256.size())) != 1) {
        return std::unexpected(SealError{SealFault::Key});
    }
    return signature.first(qsizetype(length));
}

SealResult<std::unique_ptr<DocumentSigner>> openPkcs12(const QByteArray& file, const QByteArray& passphrase) {
    const unsigned char* at = bytesOf(file);
    const Pkcs12 pkcs12(d2i_PKCS12(nullptr, &at, file.size()));
    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
    STACK_OF(X509)* others = nullptr;
    if (!pkcs12 || PKCS12_parse(pkcs12.get(), passphrase.constData(), &key, &certificate, &others) != 1) {
        return std::unexpected(SealError{SealFault::Key});
    }
    PrivateKey ownedKey(key);
    const Certificate own(certificate);
    const Certificates issuers(others);
    std::vector<QByteArray> chain;
    if (own) {
        chain.push_back(toDer(i2d_X509, own.get()));
    }
    for (int i = 0; i < sk_X509_num(issuers.get()); ++i) {
        chain.push_back(toDer(i2d_X509, sk_X509_value(issuers.get(), i)));
    }
    std::unique_ptr<DocumentSigner> signer = SoftSigner::make(std::move(ownedKey), std::move(chain));
    if (!own || !signer) {
        return std::unexpected(SealError{SealFault::Key});
    }
    return signer;
}

} // namespace kakanai::printing
