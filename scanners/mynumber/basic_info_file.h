#pragma once

#include "scanners/individual_number_card.h"

namespace kakanai::scanners::mynumber {

/// The text application's file of the four basic items, decoded.
struct BasicInfoFile {
    BasicInfo info;
    QByteArray signedPart; ///< what the card's own digest covers: every field but the table of offsets
};

/// nullopt when the structure, the text or a value cannot be trusted. Fields are found by tag; the offsets the file
/// also carries are not used. Text passes as it is: never normalised.
std::optional<BasicInfoFile> parseBasicInfoFile(QByteArrayView file);

} // namespace kakanai::scanners::mynumber
