#include "scanners/iso7816/tlv.h"
#include "scanners/iso7816/tlv_file.h"
#include "scanners/mynumber/applications.h"
#include "scanners/mynumber/commands.h"
#include "scanners/mynumber/conversation.h"
#include "scanners/mynumber/individual_number_card.h"
#include "scanners/mynumber/record_key.h"
#include "scanners/mynumber/secret_check.h"
#include "scanners/secret_form.h"

#include <QCryptographicHash>

#include <sodium.h>

namespace kakanai::scanners::mynumber {
namespace {

using namespace iso7816;

namespace tag {
constexpr std::uint32_t signedKey = 0xFF50;
constexpr std::uint32_t key = 0xDF51;
constexpr std::uint32_t signature = 0xDF52;
} // namespace tag

constexpr qsizetype nonceSize = 32;

QByteArray freshNonce() {
    QByteArray nonce(nonceSize, '\0');
    randombytes_buf(nonce.data(), std::size_t(nonce.size()));
    return nonce;
}

/// The chip's public key, if the key that the card's certificate certifies has signed it.
RecordKey chipKey(QByteArrayView keyFile, QByteArrayView certificateFile) {
    const auto outer = firstTlv(keyFile);
    const auto fields = outer && outer->tag == tag::signedKey ? tlvChildren(outer->value) : std::nullopt;
    const Tlv* key = fields ? findTlv(*fields, tag::key) : nullptr;
    const Tlv* signature = fields ? findTlv(*fields, tag::signature) : nullptr;
    const bool belongs =
        key && signature && RecordKey::certifiedBy(certificateFile).verifies(signature->value, key->whole);
    return belongs ? RecordKey::fromFields(key->value) : RecordKey();
}

CardResult<ChipPresence> challenge(CardSession& session, SecretCheck& secret, std::uint8_t secretFile) {
    if (const auto selected = select(session, aid::text); !selected) {
        return std::unexpected(selected.error());
    }
    if (const auto opened = secret.present(session, secretFile); !opened) {
        return std::unexpected(opened.error());
    }
    QByteArray files[2];
    for (int i = 0; i < 2; ++i) {
        const auto file = readTlvFile(session, i == 0 ? text::chipKey : text::certificate);
        if (!file) {
            return file.error().fault == CardFault::DataMalformed ? CardResult<ChipPresence>(ChipPresence::Mismatch)
                                                                  : std::unexpected(file.error());
        }
        if (!file->isDone()) {
            return ChipPresence::Unproven;
        }
        files[i] = file->data;
    }
    const QByteArray nonce = freshNonce();
    const auto answer =
        session.exchange(computeSignature(key::own, QCryptographicHash::hash(nonce, QCryptographicHash::Sha256)));
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (!answer->isDone()) {
        return ChipPresence::Unproven;
    }
    return chipKey(files[0], files[1]).verifies(answer->data, nonce) ? ChipPresence::Present : ChipPresence::Mismatch;
}

} // namespace

CardResult<ChipPresence> challengeChip(ApduChannel& channel, CardSecret kind, const Secret& secret,
                                       std::stop_token stop) {
    if (kind == CardSecret::Signature || !hasForm(secret, kind)) {
        return std::unexpected(CardError{CardFault::PinForm, kind});
    }
    CardSession session(channel, std::move(stop));
    SecretCheck check(kind, secret);
    const std::uint8_t file = kind == CardSecret::Pin ? text::pin : text::numberB;
    return twiceIfBroken([&] { return challenge(session, check, file); });
}

} // namespace kakanai::scanners::mynumber

namespace kakanai::scanners {

CardResult<ChipPresence> challengeChip(CardReader& reader, const QString& readerName, CardSecret kind,
                                       const Secret& secret, std::stop_token stop) {
    return mynumber::throughReader(reader, readerName, stop, [&](ApduChannel& channel) {
        return mynumber::challengeChip(channel, kind, secret, stop);
    });
}

} // namespace kakanai::scanners
