#pragma once

#include "printing/revisions/pdf_value.h"

#include <QByteArrayView>

namespace kakanai::printing {

/// Reads values one after another. Every function that fails leaves the file unread from there; there is no recovery.
class PdfLexer {
public:
    PdfLexer(QByteArrayView file, qsizetype at) : file_(file), at_(at) {}

    qsizetype at() const { return at_; }
    void skipSpace();
    /// Eats `word` if it stands here as a whole word.
    bool keyword(QByteArrayView word);
    /// Digits only, no sign; at most 15 of them.
    std::optional<qint64> unsignedInteger();
    /// A value with everything inside it; nothing where it is broken, too deep or says a key twice.
    std::optional<PdfValue> value(int depth = 0);

private:
    char peek(qsizetype ahead = 0) const { return at_ + ahead < file_.size() ? file_[at_ + ahead] : '\0'; }
    bool atEnd() const { return at_ >= file_.size(); }
    std::optional<PdfValue> numberOrRef();
    std::optional<PdfValue> number();
    std::optional<PdfValue> literalString();
    std::optional<PdfValue> hexString();
    std::optional<PdfValue> array(int depth);
    std::optional<PdfValue> dict(int depth);
    std::optional<QByteArray> name();
    bool escape(QByteArray& bytes);

    QByteArrayView file_;
    qsizetype at_;
};

} // namespace kakanai::printing
