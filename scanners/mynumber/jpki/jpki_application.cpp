#include "scanners/mynumber/jpki/jpki_application.h"

#include "scanners/iso7816/tlv_file.h"
#include "scanners/mynumber/applications.h"
#include "scanners/mynumber/commands.h"
#include "scanners/mynumber/conversation.h"
#include "scanners/mynumber/jpki/token_information.h"
#include "scanners/mynumber/secret_check.h"
#include "scanners/secret_form.h"

namespace kakanai::scanners::mynumber {
namespace {

using namespace iso7816;

/// A whole file that is no TLV, in one READ; empty where the card does not give it.
CardResult<QByteArray> readPlain(CardSession& session, std::uint8_t file, int size) {
    const auto answer = session.exchange(readByShortId(file, size));
    if (!answer) {
        return std::unexpected(answer.error());
    }
    const bool given = answer->isDone() || answer->status == sw::endOfFileReached;
    return given ? answer->data : QByteArray();
}

/// Empty where there is none: no such file, or one that holds nothing but filler.
CardResult<QByteArray> readCertificate(CardSession& session, std::uint8_t file) {
    constexpr char sequence = 0x30;
    const auto answer = readTlvFile(session, file);
    if (!answer) {
        return answer.error().fault == CardFault::DataMalformed ? CardResult<QByteArray>(QByteArray())
                                                                : std::unexpected(answer.error());
    }
    return answer->isDone() && answer->data.startsWith(sequence) ? answer->data : QByteArray();
}

CardResult<CardCertificates> readOpenFiles(CardSession& session) {
    if (const auto selected = select(session, aid::jpki); !selected) {
        return std::unexpected(selected.error());
    }
    const auto token = readPlain(session, jpki::token, tokenInformationSize);
    const auto presence = token ? readPlain(session, jpki::presence, presenceSize) : token;
    if (!presence) {
        return std::unexpected(presence.error());
    }
    CardCertificates result;
    result.token = tokenFrom(*token);
    result.hasSignature = hasSigningCertificate(*presence);
    for (const auto& [file, where] : {std::pair(jpki::authenticationPin, &CardCertificates::authenticationTries),
                                      std::pair(jpki::signaturePassword, &CardCertificates::signatureTries)}) {
        const auto tries = session.triesLeft(file);
        if (!tries) {
            return std::unexpected(tries.error());
        }
        result.*where = *tries;
    }
    for (const auto& [file, where] : {std::pair(jpki::authenticationCertificate, &CardCertificates::authentication),
                                      std::pair(jpki::authenticationCa, &CardCertificates::authenticationCa),
                                      std::pair(jpki::signatureCa, &CardCertificates::signatureCa)}) {
        auto certificate = readCertificate(session, file);
        if (!certificate) {
            return std::unexpected(certificate.error());
        }
        result.*where = std::move(*certificate);
    }
    return result;
}

CardResult<QByteArray> readBehindPassword(CardSession& session, SecretCheck& password) {
    if (const auto selected = select(session, aid::jpki); !selected) {
        return std::unexpected(selected.error());
    }
    const auto presence = readPlain(session, jpki::presence, presenceSize);
    if (!presence) {
        return presence;
    }
    if (!hasSigningCertificate(*presence)) {
        return failure(CardFault::CertificateMissing);
    }
    if (const auto opened = password.present(session, jpki::signaturePassword); !opened) {
        return std::unexpected(opened.error());
    }
    return readFile(session, jpki::signatureCertificate);
}

struct SigningKey {
    CardSecret kind;
    std::uint8_t secret;
    std::uint8_t key;
};

SigningKey keyFor(CertificateUse use) {
    switch (use) {
    case CertificateUse::Authentication:
        return {CardSecret::Pin, jpki::authenticationPin, jpki::authenticationKey};
    case CertificateUse::Signature:
        return {CardSecret::Signature, jpki::signaturePassword, jpki::signatureKey};
    }
    std::unreachable();
}

CardResult<QByteArray> sign(CardSession& session, SecretCheck& secret, const SigningKey& key,
                            const QByteArray& sha256) {
    if (const auto selected = select(session, aid::jpki); !selected) {
        return std::unexpected(selected.error());
    }
    if (const auto opened = secret.present(session, key.secret); !opened) {
        return std::unexpected(opened.error());
    }
    const auto chosen = session.exchange(selectFile(key.key));
    if (!chosen || !chosen->isDone()) {
        return chosen ? failure(CardFault::Transmission) : std::unexpected(chosen.error());
    }
    auto answer = session.exchange(computeSignature(key::selected, sha256));
    if (!answer) {
        return std::unexpected(answer.error());
    }
    const bool isSigned = answer->isDone() && !answer->data.isEmpty();
    return isSigned ? CardResult<QByteArray>(std::move(answer->data)) : failure(CardFault::Transmission);
}

} // namespace

CardResult<CardCertificates> readCertificates(ApduChannel& channel, std::stop_token stop) {
    CardSession session(channel, std::move(stop));
    return twiceIfBroken([&] { return readOpenFiles(session); });
}

CardResult<QByteArray> readSigningCertificate(ApduChannel& channel, const Secret& password, std::stop_token stop) {
    const Secret capitals = withCapitals(password);
    if (!hasForm(capitals, CardSecret::Signature)) {
        return std::unexpected(CardError{CardFault::PinForm, CardSecret::Signature});
    }
    CardSession session(channel, std::move(stop));
    SecretCheck check(CardSecret::Signature, capitals);
    return twiceIfBroken([&] { return readBehindPassword(session, check); });
}

CardResult<QByteArray> signDigest(ApduChannel& channel, CertificateUse use, const Secret& secret,
                                  const QByteArray& sha256, std::stop_token stop) {
    Q_ASSERT(sha256.size() == 32);
    const SigningKey key = keyFor(use);
    const Secret typed = withCapitals(secret);
    if (!hasForm(typed, key.kind)) {
        return std::unexpected(CardError{CardFault::PinForm, key.kind});
    }
    CardSession session(channel, std::move(stop));
    SecretCheck check(key.kind, typed);
    return twiceIfBroken([&] { return sign(session, check, key, sha256); });
}

} // namespace kakanai::scanners::mynumber

namespace kakanai::scanners {

CardResult<CardCertificates> readCertificates(CardReader& reader, const QString& readerName, std::stop_token stop) {
    return mynumber::throughReader(reader, readerName, stop,
                                   [&](ApduChannel& channel) { return mynumber::readCertificates(channel, stop); });
}

CardResult<QByteArray> readSigningCertificate(CardReader& reader, const QString& readerName, const Secret& password,
                                              std::stop_token stop) {
    return mynumber::throughReader(reader, readerName, stop, [&](ApduChannel& channel) {
        return mynumber::readSigningCertificate(channel, password, stop);
    });
}

CardResult<QByteArray> signDigest(CardReader& reader, const QString& readerName, CertificateUse use,
                                  const Secret& secret, const QByteArray& sha256, std::stop_token stop) {
    return mynumber::throughReader(reader, readerName, stop, [&](ApduChannel& channel) {
        return mynumber::signDigest(channel, use, secret, sha256, stop);
    });
}

} // namespace kakanai::scanners
