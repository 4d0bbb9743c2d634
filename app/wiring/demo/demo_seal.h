#pragma once

#include "printing/document_signer.h"

#include <future>

namespace kakanai::wiring {

/// A seal whose key is made while the windows open: making it takes longer than anything else at the start. Whoever
/// needs it earlier waits. Thread-safe.
class DemoSeal final : public printing::DocumentSigner {
public:
    explicit DemoSeal(const QDateTime& now);

    std::vector<QByteArray> certificateChain() const override;
    printing::SealResult<QByteArray> sign(const QByteArray& sha256) override;
    QByteArray caPem() const; ///< empty when no key could be made

private:
    std::shared_future<printing::SealResult<printing::TestSeal>> seal_;
};

} // namespace kakanai::wiring
