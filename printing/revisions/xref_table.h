#pragma once

#include "printing/revisions/pdf_value.h"

#include <QByteArrayView>

#include <map>

namespace kakanai::printing {

struct XrefEntry {
    qint64 offset = 0;
    int generation = 0;
    bool inUse = false;
};

/// All cross-reference sections of a file, the newest winning (ISO 32000-1, 7.5.4).
struct XrefTable {
    std::map<int, XrefEntry> entries;
    PdfDict trailer;  ///< the newest
    qint64 start = 0; ///< of the newest section
};

/// Nothing where a section is no classic one, runs in a circle, is hybrid or encrypted.
std::optional<XrefTable> readXref(QByteArrayView file);

} // namespace kakanai::printing
