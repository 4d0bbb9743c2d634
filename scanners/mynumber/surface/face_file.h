#pragma once

#include "scanners/individual_number_card.h"

namespace kakanai::scanners::mynumber {

/// The surface application's file of the printed face (EF 0002), decoded.
struct FaceFile {
    CardFace face;
    QByteArray digests; ///< three SHA-256 digests, one for each part that the signature covers
    QByteArray signature;
};

/// nullopt when the structure or a value cannot be trusted. Fields are found by tag; the picture of the security code
/// is left where it is.
std::optional<FaceFile> parseFaceFile(QByteArrayView file);

/// As for the four items: whether face, signature and certificate (EF 0004) belong together.
Authenticity checkFace(const FaceFile& file, QByteArrayView certificateFile, const std::vector<CardRootKey>& roots);

} // namespace kakanai::scanners::mynumber
