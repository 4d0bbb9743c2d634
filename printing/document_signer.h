#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <expected>
#include <memory>
#include <optional>
#include <vector>

/// Sealing (PAdES baseline B-B) and checking of documents. The key's owner implements two calls; a file, a token or a
/// card can.
namespace kakanai::printing {

enum class SealFault {
    Key,      ///< key file unreadable, wrong passphrase, key and certificate do not fit, or signing failed
    Expired,  ///< the certificate is not valid at the time of sealing
    Document, ///< not a PDF we can append to
};

struct SealError {
    SealFault fault;
    bool operator==(const SealError&) const = default;
};

template<class T>
using SealResult = std::expected<T, SealError>;

/// Certificate and a signature over a digest: all a seal needs.
class DocumentSigner {
public:
    virtual ~DocumentSigner() = default;

    /// DER, the signer's own first.
    virtual std::vector<QByteArray> certificateChain() const = 0;
    /// PKCS#1 v1.5 signature over the DigestInfo of a SHA-256 digest (32 bytes); its length is the key's.
    virtual SealResult<QByteArray> sign(const QByteArray& sha256) = 0;
};

struct SealRequest {
    QDateTime at; ///< UTC; stands in /M
    QString reason;
    QString fieldName = QStringLiteral("CitySeal");
};

/// Appends one signature as an incremental update; never rewrites a byte. Thread-safe with different signers.
SealResult<QByteArray> seal(const QByteArray& pdf, DocumentSigner& signer, const SealRequest& request);

/// PKCS#12 file with its passphrase (UTF-8; the caller wipes it).
SealResult<std::unique_ptr<DocumentSigner>> openPkcs12(const QByteArray& file, const QByteArray& passphrase);

/// A self-made key and certificate for demonstrations, named 見本; lives in memory only.
struct TestSeal {
    std::unique_ptr<DocumentSigner> signer;
    QByteArray caPem; ///< the certificate that made it, to check against
};
SealResult<TestSeal> makeTestSeal(QDateTime now);

enum class SignatureState { Valid, Broken, Unsigned };
enum class Trust { Trusted, Untrusted, Unchecked };

struct SignatureReport {
    QString field;
    SignatureState state = SignatureState::Unsigned;
    Trust trust = Trust::Unchecked;
    bool coversWholeFile = false;
    QString level; ///< "B-B" or "B-T", empty if it is neither
};

enum class DocumentFault {
    None,
    Unsigned,
    Changed,   ///< a digest differs, bytes after the last signature, or anything but zeros behind the CMS in its
               ///< placeholder
    Broken,    ///< PDF or CMS cannot be read
    Untrusted, ///< only when a CA was given
};

struct DocumentReport {
    DocumentFault fault = DocumentFault::None;
    std::vector<SignatureReport> signatures;
    QString pdfa; ///< "1b", "2b", "3b" or empty: what the file says of itself
    bool fontsEmbedded = false;
    QStringList notChecked; ///< "revocation", …
};

/// Never throws, never crashes on hostile input. `caPem` empty: trust stays unchecked. Certificates have to be valid at
/// the time in /M, the signer's own word. PDFs without classic cross-reference tables, and encrypted ones, are Broken:
/// we do not read them.
DocumentReport verifyDocument(const QByteArray& pdf, const QByteArray& caPem);

} // namespace kakanai::printing
