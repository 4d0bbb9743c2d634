#pragma once

#include "scanners/residence_card.h"

/// The files of cards of the second generation (第2世代, since 2026): entries as text, name and address as pictures.
namespace kakanai::scanners::residence {

struct EntriesFile {
    ResidenceEntries entries;
    QByteArray values; ///< of all objects in their order, as they are signed
};

/// 券面記載事項; nullopt where it cannot be trusted.
std::optional<EntriesFile> secondEntriesOf(QByteArrayView file);

/// The picture `tag` among the objects of a file; empty where the card has none, nullopt where it is no picture.
std::optional<EncodedPicture> secondPictureOf(QByteArrayView file, std::uint32_t tag, PictureEncoding encoding);

/// The one picture of the address file; the same.
std::optional<EncodedPicture> secondAddressPictureOf(QByteArrayView file);

/// A field that is one digit of the specification; 0 is none and empty.
std::optional<QString> codeOf(QByteArrayView file, std::uint32_t tag);

/// Consistent where the check code (ECDSA P-384 with SHA-256, DC) fits the certificate beside it (DD) over entries,
/// photo and name. Otherwise Unchecked: how they are joined is second-hand, so that a misfit may be our own.
Authenticity checkSecondAuthenticity(QByteArrayView signatureFile, const QByteArray& entryValues,
                                     const EncodedPicture& photo, const EncodedPicture& name);

} // namespace kakanai::scanners::residence
