#pragma once

#include "printing/revisions/pdf_file.h"

#include <QString>

namespace kakanai::printing {

struct FormField {
    QString name; ///< full, its parts joined by points
    bool isSignature = false;
    const PdfValue* value = nullptr; ///< lives as long as the file; nullptr while nothing is filled in
};

/// The end fields of a document's form; empty without a form, nothing where it cannot be trusted.
std::optional<std::vector<FormField>> readFields(const PdfFile& file);

/// Text strings (ISO 32000-1, 7.9.2.2): UTF-16BE with its mark, else one byte a character.
std::optional<QString> decodeText(const QByteArray& bytes);
QByteArray encodeText(const QString& text);

} // namespace kakanai::printing
