#pragma once

#include "printing/document_signer.h"
#include "printing/signing/openssl_handles.h"

namespace kakanai::printing {

/// A key held by this process.
class SoftSigner final : public DocumentSigner {
public:
    /// The signer's own certificate first. Nothing unless the key is RSA and belongs to it.
    static std::unique_ptr<SoftSigner> make(PrivateKey key, std::vector<QByteArray> chain);

    std::vector<QByteArray> certificateChain() const override { return chain_; }
    SealResult<QByteArray> sign(const QByteArray& sha256) override;

private:
    SoftSigner(PrivateKey key, std::vector<QByteArray> chain) : key_(std::move(key)), chain_(std::move(chain)) {}

    PrivateKey key_;
    std::vector<QByteArray> chain_;
};

} // namespace kakanai::printing
