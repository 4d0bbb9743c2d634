#include "scanners/mynumber/surface/surface_application.h"

#include "scanners/iso7816/tlv_file.h"
#include "scanners/mynumber/applications.h"
#include "scanners/mynumber/conversation.h"
#include "scanners/mynumber/secret_check.h"
#include "scanners/mynumber/surface/face_file.h"
#include "scanners/secret_form.h"

#include <QElapsedTimer>

namespace kakanai::scanners::mynumber {
namespace {

using namespace iso7816;

CardResult<Authenticity> authenticityOf(CardSession& session, const FaceFile& file,
                                        const std::vector<CardRootKey>& roots) {
    const auto certificate = readTlvFile(session, surface::certificate);
    if (!certificate) {
        return certificate.error().fault == CardFault::DataMalformed ? CardResult<Authenticity>(Authenticity::Mismatch)
                                                                     : std::unexpected(certificate.error());
    }
    return certificate->isDone() ? checkFace(file, certificate->data, roots) : Authenticity::Unchecked;
}

CardResult<CardFace> readFace(CardSession& session, SecretCheck& numberB, const CardReadOptions& options) {
    if (const auto selected = select(session, aid::surface); !selected) {
        return std::unexpected(selected.error());
    }
    if (const auto opened = numberB.present(session, surface::numberB); !opened) {
        return std::unexpected(opened.error());
    }
    const auto bytes = readFile(session, surface::face);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    auto file = parseFaceFile(*bytes);
    if (!file) {
        return failure(CardFault::DataMalformed);
    }
    if (options.authenticity) {
        const auto authenticity = authenticityOf(session, *file, options.roots);
        if (!authenticity) {
            return std::unexpected(authenticity.error());
        }
        file->face.authenticity = *authenticity;
    }
    return std::move(file->face);
}

} // namespace

CardResult<CardFace> readCardFace(ApduChannel& channel, const Secret& numberB, std::stop_token stop,
                                  const CardReadOptions& options) {
    if (!hasForm(numberB, CardSecret::NumberB)) {
        return std::unexpected(CardError{CardFault::PinForm, CardSecret::NumberB});
    }
    QElapsedTimer timer;
    timer.start();
    CardSession session(channel, std::move(stop));
    SecretCheck check(CardSecret::NumberB, numberB);
    auto face = twiceIfBroken([&] { return readFace(session, check, options); });
    if (face) {
        face->apdus = session.exchanges();
        face->milliseconds = int(timer.elapsed());
    }
    return face;
}

} // namespace kakanai::scanners::mynumber

namespace kakanai::scanners {

CardResult<CardFace> readCardFace(CardReader& reader, const QString& readerName, const Secret& numberB,
                                  std::stop_token stop, const CardReadOptions& options) {
    return mynumber::throughReader(reader, readerName, stop, [&](ApduChannel& channel) {
        return mynumber::readCardFace(channel, numberB, stop, options);
    });
}

} // namespace kakanai::scanners
