#include "scanners/secure_messaging/mutual_authentication.h"

#include "scanners/secure_messaging/cipher.h"
#include "scanners/secure_messaging/padding.h"

namespace kakanai::scanners::secure_messaging {
namespace {

using namespace iso7816;

constexpr qsizetype nonceSize = 8;
constexpr qsizetype cryptogramSize = 2 * nonceSize + qsizetype(Key::size);

std::unexpected<CardError> failure(CardFault fault) {
    return std::unexpected(CardError{fault});
}

/// Status words that speak of the command and not of the keys in it.
bool refusesTheCommand(StatusWord status) {
    constexpr StatusWord functionNotSupported = 0x6A81;
    constexpr StatusWord wrongParameters = 0x6A86;
    constexpr StatusWord unknownInstruction = 0x6D00;
    constexpr StatusWord unknownClass = 0x6E00;
    return status == sw::wrongLength || status == functionNotSupported || status == wrongParameters ||
           status == unknownInstruction || status == unknownClass;
}

QByteArray exclusiveOr(QByteArrayView one, QByteArrayView other) {
    QByteArray result = one.toByteArray();
    for (qsizetype i = 0; i < result.size(); ++i) {
        result[i] = static_cast<char>(result[i] ^ other[i]);
    }
    return result;
}

CardResult<QByteArray> challengeOf(CardSession& session) {
    const auto answer = session.exchange(QByteArray::fromHex("0084000008"));
    if (!answer) {
        return std::unexpected(answer.error());
    }
    const bool isChallenge = answer->isDone() && answer->data.size() == nonceSize;
    return isChallenge ? CardResult<QByteArray>(answer->data) : failure(CardFault::Unsupported);
}

/// RND.IC ‖ RND.IFD ‖ K.IC out of the card's answer; empty where the card did not prove that it knows the keys.
QByteArray proven(QByteArrayView answer, const Key& encryption, const Key& authentication, const SharedSecret& secret) {
    if (answer.size() != cryptogramSize + blockSize ||
        !isSameMac(macOf(authentication, answer.first(cryptogramSize)), answer.sliced(cryptogramSize))) {
        return {};
    }
    QByteArray plain = decrypt(encryption, answer.first(cryptogramSize));
    if (!plain.startsWith(secret.challenge + secret.own)) {
        wipeCommand(plain);
    }
    return plain;
}

} // namespace

SharedSecret::~SharedSecret() {
    wipeCommand(seed);
}

CardResult<SharedSecret> authenticateMutually(CardSession& session, const Key& encryption, const Key& authentication,
                                              std::uint8_t expectedLength, const RandomBytes& random) {
    const auto challenge = challengeOf(session);
    if (!challenge) {
        return std::unexpected(challenge.error());
    }
    SharedSecret secret;
    secret.challenge = *challenge;
    secret.own = random(nonceSize);
    QByteArray ownKey = random(Key::size);
    QByteArray plain = secret.own + secret.challenge + ownKey;
    const QByteArray cryptogram = encrypt(encryption, plain);
    wipeCommand(plain);
    const QByteArray command = QByteArray::fromHex("0082000028") + cryptogram + macOf(authentication, cryptogram) +
                               static_cast<char>(expectedLength);
    const auto answer = session.exchange(command);
    if (!answer || !answer->isDone()) {
        wipeCommand(ownKey);
        return !answer ? std::unexpected(answer.error())
                       : failure(refusesTheCommand(answer->status) ? CardFault::Unsupported : CardFault::KeyWrong);
    }
    QByteArray proof = proven(answer->data, encryption, authentication, secret);
    if (!proof.isEmpty()) {
        secret.seed = exclusiveOr(ownKey, QByteArrayView(proof).last(Key::size));
    }
    wipeCommand(ownKey);
    wipeCommand(proof);
    return secret.seed.isEmpty() ? CardResult<SharedSecret>(failure(CardFault::DataMalformed)) : std::move(secret);
}

} // namespace kakanai::scanners::secure_messaging
