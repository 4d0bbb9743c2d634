#include "scanners/simulated/chip_authentication.h"

#include "scanners/secure_messaging/cipher.h"

namespace kakanai::scanners::simulated {

using namespace secure_messaging;

ChipAuthentication::ChipAuthentication(Key encryption, Key authentication)
    : encryption_(std::move(encryption)), authentication_(std::move(authentication)) {}

QByteArray ChipAuthentication::challenge() {
    challenge_ = systemRandomBytes(8);
    return challenge_;
}

std::optional<QByteArray> ChipAuthentication::answer(QByteArrayView data, SharedSecret& shared) {
    constexpr qsizetype cryptogramSize = 32;
    constexpr qsizetype macSize = 8;
    const QByteArray expected = std::exchange(challenge_, {});
    if (expected.isEmpty() || data.size() != cryptogramSize + macSize ||
        !isSameMac(macOf(authentication_, data.first(cryptogramSize)), data.sliced(cryptogramSize))) {
        return {};
    }
    const QByteArray plain = decrypt(encryption_, data.first(cryptogramSize));
    if (plain.sliced(8, 8) != expected) {
        return {};
    }
    const QByteArray own = systemRandomBytes(Key::size);
    shared.challenge = expected;
    shared.own = plain.first(8);
    shared.seed = plain.last(Key::size);
    for (qsizetype i = 0; i < own.size(); ++i) {
        shared.seed[i] = static_cast<char>(shared.seed[i] ^ own[i]);
    }
    const QByteArray cryptogram = encrypt(encryption_, shared.challenge + shared.own + own);
    return cryptogram + macOf(authentication_, cryptogram);
}

} // namespace kakanai::scanners::simulated
