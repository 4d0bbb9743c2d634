#include "app/handover/sealed_letter.h"

#include "app/handover/canonical_cbor.h"

#include <QCborArray>

#include <sodium.h>

#include <algorithm>

namespace kakanai::handover {
namespace {

constexpr char currentVersion = 1;
constexpr qsizetype keyIdSize = 4;
constexpr qsizetype headSize = 1 + keyIdSize;
constexpr qsizetype largestEnvelope = 64 * 1024;

const unsigned char* raw(const QByteArray& bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}
unsigned char* raw(QByteArray& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}
unsigned long long sizeOf(const QByteArray& bytes) {
    return static_cast<unsigned long long>(bytes.size());
}

QByteArray signedText(const PublicKey& counter, const QByteArray& letter) {
    return "kakanai visit code" + QByteArray(1, currentVersion) + counter.bytes() + letter;
}

QByteArray signatureOf(const QByteArray& text, const SecretKey& kiosk) {
    QByteArray publicHalf(crypto_sign_PUBLICKEYBYTES, '\0');
    db::LockedBytes secret(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(raw(publicHalf), secret.span().data(), kiosk.seed().bytes().data());
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(text), sizeOf(text), secret.span().data());
    return signature;
}

std::optional<QByteArray> unsealed(const QByteArray& box, const SecretKey& counter) {
    if (box.size() < qsizetype{crypto_box_SEALBYTES} || box.size() > largestEnvelope) {
        return {};
    }
    QByteArray plain(box.size() - qsizetype{crypto_box_SEALBYTES}, '\0');
    const PublicKey publicHalf = counter.publicKey();
    const bool opened = crypto_box_seal_open(raw(plain), raw(box), sizeOf(box), raw(publicHalf.bytes()),
                                             counter.seed().bytes().data()) == 0;
    return opened ? std::optional(plain) : std::nullopt;
}

struct Envelope {
    QByteArray letter;
    QByteArray kiosk;
    QByteArray signature;
};

std::optional<Envelope> readEnvelope(const QByteArray& bytes) {
    const auto value = fromCanonicalCbor(bytes);
    const QCborArray parts = value ? value->toArray() : QCborArray();
    if (parts.size() != 3 || !std::ranges::all_of(parts, [](const QCborValue& part) { return part.isByteArray(); })) {
        return {};
    }
    return Envelope{parts[0].toByteArray(), parts[1].toByteArray(), parts[2].toByteArray()};
}

bool isSignedBy(const PublicKey& kiosk, const Envelope& envelope, const PublicKey& counter) {
    const QByteArray text = signedText(counter, envelope.letter);
    return kiosk.id() == envelope.kiosk && envelope.signature.size() == qsizetype{crypto_sign_BYTES} &&
           crypto_sign_verify_detached(raw(envelope.signature), raw(text), sizeOf(text), raw(kiosk.bytes())) == 0;
}

} // namespace

QByteArray sealLetter(const Letter& letter, const PublicKey& counter, const SecretKey* kiosk) {
    const QByteArray written = writeLetter(letter);
    const QByteArray signature = kiosk ? signatureOf(signedText(counter, written), *kiosk) : QByteArray();
    const QByteArray signer = kiosk ? kiosk->publicKey().id() : QByteArray();
    const QByteArray plain = toCanonicalCbor(QCborArray{written, signer, signature}).value_or(QByteArray());
    QByteArray box(plain.size() + qsizetype{crypto_box_SEALBYTES}, '\0');
    if (sodium_init() < 0 || crypto_box_seal(raw(box), raw(plain), sizeOf(plain), raw(counter.bytes())) != 0) {
        qFatal("no source of random numbers");
    }
    return currentVersion + counter.id() + box;
}

HandoverResult<OpenedLetter> openLetter(const QByteArray& sealed, const SecretKey& counter,
                                        const std::vector<PublicKey>& kiosks) {
    if (sealed.size() < headSize) {
        return std::unexpected(HandoverFault::Damaged);
    }
    if (sealed.front() != currentVersion) {
        return std::unexpected(HandoverFault::Version);
    }
    const PublicKey ours = counter.publicKey();
    if (sealed.sliced(1, keyIdSize) != ours.id()) {
        return std::unexpected(HandoverFault::Key);
    }
    const auto plain = unsealed(sealed.sliced(headSize), counter);
    const auto envelope = plain ? readEnvelope(*plain) : std::nullopt;
    const auto letter = envelope ? readLetter(envelope->letter) : std::nullopt;
    if (!letter) {
        return std::unexpected(HandoverFault::Damaged);
    }
    const bool claimsSigner = !envelope->kiosk.isEmpty() || !envelope->signature.isEmpty();
    const bool isSigned =
        std::ranges::any_of(kiosks, [&](const PublicKey& kiosk) { return isSignedBy(kiosk, *envelope, ours); });
    if (claimsSigner && !isSigned) {
        return std::unexpected(HandoverFault::Signature);
    }
    return OpenedLetter{*letter, isSigned};
}

} // namespace kakanai::handover
