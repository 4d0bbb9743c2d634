#pragma once

#include "scanners/mrz/layout.h"

#include <QByteArray>

namespace kakanai::scanners::mrz {

/// Typed text as characters of an MRZ: small letters and full-width characters are told as what they stand for, white
/// space is left out; what cannot stand in an MRZ becomes "?".
QByteArray foldedLine(QStringView text);

/// The lines of one of the formats; their characters are not yet looked at.
struct Text {
    const Layout* layout = nullptr;
    std::vector<QByteArray> lines;

    QByteArrayView at(const Span& span) const {
        return QByteArrayView(lines[std::size_t(span.line)]).sliced(span.start, span.length);
    }
};

/// MrzFault::Length for anything that is none of the formats.
std::expected<Text, MrzError> readText(QStringView text);

} // namespace kakanai::scanners::mrz
