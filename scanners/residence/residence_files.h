#pragma once

#include "scanners/iso7816/tlv.h"
#include "scanners/residence_card.h"

namespace kakanai::scanners::residence {

/// What the card says of its own kind before any number is given.
enum class Generation {
    FirstResidence,
    FirstSpecialPermanentResident,
    SecondResidence,
    SecondSpecialPermanentResident,
    Later,
};

/// The objects of a file up to its filler; nullopt where anything else stands between them.
std::optional<std::vector<iso7816::Tlv>> objectsOf(QByteArrayView file);
/// Fields have a fixed length; what is not used of it is zero.
QByteArrayView written(QByteArrayView value);
/// Strict UTF-8 without control characters.
std::optional<QString> decodeText(QByteArrayView value);
bool hasBeginningOf(PictureEncoding encoding, QByteArrayView bytes);

/// nullopt where the file is none.
std::optional<Generation> generationOf(QByteArrayView file);

struct BackAddress {
    QString text;
    QString date;
    QString municipalityCode;
};

/// The latest of the entries; all empty where nothing was written. nullopt where the file cannot be trusted: strict
/// UTF-8, real dates, no entry without its date.
std::optional<BackAddress> addressOf(QByteArrayView file);

/// The text of the one object `tag`; empty where nothing was written.
std::optional<QString> textOf(QByteArrayView file, std::uint32_t tag);

/// "1" is pending.
std::optional<bool> renewalOf(QByteArrayView file);

/// The picture in the one object of a file, in whichever of the two encodings it is to have; empty where the card has
/// none.
std::optional<EncodedPicture> pictureOf(QByteArrayView file, std::uint32_t tag, PictureEncoding encoding);

} // namespace kakanai::scanners::residence
