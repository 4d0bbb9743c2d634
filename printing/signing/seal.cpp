#include "printing/document_signer.h"
#include "printing/signing/cms_builder.h"
#include "printing/signing/openssl_handles.h"
#include "printing/signing/signature_objects.h"

#include <QCryptographicHash>

namespace kakanai::printing {

namespace {

constexpr qsizetype usualCmsRoom = 8192; // 16,384 digits
constexpr qsizetype roomBesideCertificates = 4096;

std::unexpected<SealError> fault(SealFault which) {
    return std::unexpected(SealError{which});
}

SealResult<void> checkValidity(const QByteArray& der, const QDateTime& at) {
    const unsigned char* begin = bytesOf(der);
    const Certificate certificate(d2i_X509(nullptr, &begin, der.size()));
    if (!certificate) {
        return fault(SealFault::Key);
    }
    time_t time = time_t(at.toSecsSinceEpoch());
    const bool begun = X509_cmp_time(X509_get0_notBefore(certificate.get()), &time) < 0;
    const bool lasts = X509_cmp_time(X509_get0_notAfter(certificate.get()), &time) > 0;
    if (!begun || !lasts) {
        return fault(SealFault::Expired);
    }
    return {};
}

qsizetype cmsRoom(const std::vector<QByteArray>& chain) {
    qsizetype room = roomBesideCertificates;
    for (const QByteArray& certificate : chain) {
        room += certificate.size();
    }
    return std::max(room, usualCmsRoom);
}

} // namespace

SealResult<QByteArray> seal(const QByteArray& pdf, DocumentSigner& signer, const SealRequest& request) {
    const auto chain = signer.certificateChain();
    if (chain.empty()) {
        return fault(SealFault::Key);
    }
    if (const auto valid = checkValidity(chain.front(), request.at); !valid) {
        return std::unexpected(valid.error());
    }
    const auto file = PdfFile::open(pdf);
    if (!file) {
        return fault(SealFault::Document);
    }
    const SignatureBody body = signatureBody(request, cmsRoom(chain));
    PdfUpdate update(*file);
    const PdfRef signature = update.reserve();
    update.put(signature, body.text);
    if (!addSignatureField(*file, update, signature, request.fieldName)) {
        return fault(SealFault::Document);
    }
    // From the content, not from chance: the same document sealed at the same second is the same file but for its key.
    const QByteArray identity = QCryptographicHash::hash(pdf + body.text, QCryptographicHash::Sha256).first(16);
    PdfRevision revision = update.appended(identity);
    QByteArray& bytes = revision.bytes;
    const qsizetype at = revision.bodiesAt[signature];
    const qsizetype from = at + body.contentsFrom;
    const qsizetype to = at + body.contentsTo;
    const QByteArray range = byteRangeText(from, to, bytes.size());
    bytes.replace(at + body.rangeAt, range.size(), range);

    QCryptographicHash digest(QCryptographicHash::Sha256);
    digest.addData(QByteArrayView(bytes).first(from));
    digest.addData(QByteArrayView(bytes).sliced(to));
    const auto cms = buildCms(digest.result(), signer);
    if (!cms) {
        return std::unexpected(cms.error());
    }
    const QByteArray hex = cms->toHex();
    if (hex.size() > to - from - 2) {
        return fault(SealFault::Key);
    }
    return bytes.replace(from + 1, hex.size(), hex);
}

} // namespace kakanai::printing
