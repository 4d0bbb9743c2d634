#pragma once

#include "printing/document_signer.h"

#include <QTemporaryDir>
#include <QTimeZone>

namespace kakanai::tests {

inline const QDateTime sealingTime(QDate(2026, 11, 22), QTime(1, 30), QTimeZone::utc());

struct ToolOutput {
    int status = -1; ///< -1 if it could not be started
    QString text;    ///< both channels
};

ToolOutput runTool(const QString& program, const QStringList& arguments);

/// Files for programs that check us.
class Workbench {
public:
    QString put(const QString& name, const QByteArray& content) const;
    QString path(const QString& name = {}) const { return folder_.filePath(name); }
    /// pdfsig's words about a document, with a database that trusts these authorities.
    QString pdfsig(const QByteArray& pdf, const std::vector<QByteArray>& authorities) const;

private:
    QTemporaryDir folder_;
};

/// The newest signature of a file, found without our own reader.
struct RawSignature {
    qsizetype gapFrom = 0;
    qsizetype gapTo = 0;
    QByteArray cms;
    QByteArray content; ///< what was signed
};
RawSignature newestSignature(const QByteArray& pdf);

/// A signer that cannot be made from files: a stand-in for cards that do not do what they should.
class LyingSigner final : public printing::DocumentSigner {
public:
    LyingSigner(std::vector<QByteArray> chain, printing::SealResult<QByteArray> answer)
        : chain_(std::move(chain)), answer_(std::move(answer)) {}
    std::vector<QByteArray> certificateChain() const override { return chain_; }
    printing::SealResult<QByteArray> sign(const QByteArray&) override { return answer_; }

private:
    std::vector<QByteArray> chain_;
    printing::SealResult<QByteArray> answer_;
};

} // namespace kakanai::tests
