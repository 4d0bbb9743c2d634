#pragma once

#include <QByteArrayView>

#include <cstdint>
#include <expected>
#include <optional>
#include <vector>

namespace kakanai::scanners::licence {

struct LicenceField {
    std::uint8_t tag = 0;
    QByteArrayView value; ///< points into the file's bytes
};

/// Why the fields are not all there yet.
enum class FieldsFault {
    Unfinished, ///< the bytes end within a field, or on the edge of one where another may follow
    Malformed,  ///< a length that cannot be
};

/// The fields of a licence's file, one behind the other until its filler (FF or 00) begins.
///
/// Every tag is one byte, also 1F, 5F and 7F, which a BER-TLV parser takes for the beginning of two. Lengths are one
/// byte below 80, or 81 xx, or 82 hi lo.
std::expected<std::vector<LicenceField>, FieldsFault> licenceFields(QByteArrayView bytes, bool isWholeFile);

/// The value of the one field with this tag; nullopt when there is none or more than one.
std::optional<QByteArrayView> valueOf(const std::vector<LicenceField>& fields, std::uint8_t tag);

} // namespace kakanai::scanners::licence
