#include "app/wiring/demo/demo_seal.h"

namespace kakanai::wiring {

DemoSeal::DemoSeal(const QDateTime& now)
    : seal_(std::async(std::launch::async, [now] { return printing::makeTestSeal(now); })) {}

std::vector<QByteArray> DemoSeal::certificateChain() const {
    const auto& seal = seal_.get();
    return seal ? seal->signer->certificateChain() : std::vector<QByteArray>();
}

printing::SealResult<QByteArray> DemoSeal::sign(const QByteArray& sha256) {
    const auto& seal = seal_.get();
    return seal ? seal->signer->sign(sha256) : std::unexpected(seal.error());
}

QByteArray DemoSeal::caPem() const {
    const auto& seal = seal_.get();
    return seal ? seal->caPem : QByteArray();
}

} // namespace kakanai::wiring
