#include "app/wiring/citizen_signature.h"

#include "app/visit/faults.h"
#include "scanners/card_signature.h"

namespace kakanai::wiring {
namespace {

/// Lends the card's key to the room that seals documents, and keeps what the card said where it refused.
class CitizenSigner final : public printing::DocumentSigner {
public:
    CitizenSigner(const CitizenCard& card, std::vector<QByteArray> chain, std::stop_token stop)
        : card_(card), chain_(std::move(chain)), stop_(std::move(stop)) {}

    std::vector<QByteArray> certificateChain() const override { return chain_; }

    printing::SealResult<QByteArray> sign(const QByteArray& sha256) override {
        auto signature = scanners::signDigest(card_.reader, card_.readerName, scanners::CertificateUse::Signature,
                                              card_.password, sha256, stop_);
        if (!signature) {
            refusal_ = signature.error();
            return std::unexpected(printing::SealError{printing::SealFault::Key});
        }
        return std::move(*signature);
    }

    const std::optional<scanners::CardError>& refusal() const { return refusal_; }

private:
    const CitizenCard& card_;
    std::vector<QByteArray> chain_;
    std::stop_token stop_;
    std::optional<scanners::CardError> refusal_;
};

/// The holder's certificate and its authority's, if the card has that.
scanners::CardResult<std::vector<QByteArray>> chainOf(const CitizenCard& card, const std::stop_token& stop) {
    auto own = scanners::readSigningCertificate(card.reader, card.readerName, card.password, stop);
    if (!own) {
        return std::unexpected(own.error());
    }
    auto open = scanners::readCertificates(card.reader, card.readerName, stop);
    if (!open) {
        return std::unexpected(open.error());
    }
    std::vector<QByteArray> chain{std::move(*own)};
    if (!open->signatureCa.isEmpty()) {
        chain.push_back(std::move(open->signatureCa));
    }
    return chain;
}

} // namespace

base::Result<QByteArray> signByCitizen(const QByteArray& pdf, const CitizenCard& card,
                                       const printing::SealRequest& request, std::stop_token stop) {
    auto chain = chainOf(card, stop);
    if (!chain) {
        return std::unexpected(visit::problemOf(chain.error()));
    }
    CitizenSigner signer(card, std::move(*chain), std::move(stop));
    auto document = printing::seal(pdf, signer, request);
    if (!document) {
        return std::unexpected(signer.refusal() ? visit::problemOf(*signer.refusal())
                                                : visit::problemOf(document.error()));
    }
    return std::move(*document);
}

} // namespace kakanai::wiring
