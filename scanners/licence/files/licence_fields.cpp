#include "scanners/licence/files/licence_fields.h"

namespace kakanai::scanners::licence {
namespace {

constexpr std::uint8_t oneByteMore = 0x81;
constexpr std::uint8_t twoBytesMore = 0x82;

std::uint8_t at(QByteArrayView bytes, qsizetype index) {
    return static_cast<std::uint8_t>(bytes[index]);
}

bool isFiller(std::uint8_t tag) {
    return tag == 0xFF || tag == 0x00;
}

/// One field, and how many bytes it takes.
std::expected<std::pair<LicenceField, qsizetype>, FieldsFault> firstField(QByteArrayView bytes) {
    if (bytes.size() < 2) {
        return std::unexpected(FieldsFault::Unfinished);
    }
    const std::uint8_t first = at(bytes, 1);
    if (first > twoBytesMore || first == 0x80) {
        return std::unexpected(FieldsFault::Malformed);
    }
    const qsizetype header = first == twoBytesMore ? 4 : first == oneByteMore ? 3 : 2;
    if (bytes.size() < header) {
        return std::unexpected(FieldsFault::Unfinished);
    }
    qsizetype length = header == 2 ? first : 0;
    for (qsizetype i = 2; i < header; ++i) {
        length = length << 8 | at(bytes, i);
    }
    if (bytes.size() < header + length) {
        return std::unexpected(FieldsFault::Unfinished);
    }
    return std::pair(LicenceField{at(bytes, 0), bytes.sliced(header, length)}, header + length);
}

} // namespace

std::expected<std::vector<LicenceField>, FieldsFault> licenceFields(QByteArrayView bytes, bool isWholeFile) {
    std::vector<LicenceField> fields;
    while (!bytes.isEmpty()) {
        if (isFiller(at(bytes, 0))) {
            return fields;
        }
        const auto field = firstField(bytes);
        if (!field) {
            return std::unexpected(field.error());
        }
        fields.push_back(field->first);
        bytes = bytes.sliced(field->second);
    }
    return isWholeFile ? std::expected<std::vector<LicenceField>, FieldsFault>(fields)
                       : std::unexpected(FieldsFault::Unfinished);
}

std::optional<QByteArrayView> valueOf(const std::vector<LicenceField>& fields, std::uint8_t tag) {
    const auto isWanted = [tag](const LicenceField& field) { return field.tag == tag; };
    const auto found = std::ranges::find_if(fields, isWanted);
    if (found == fields.end() || std::ranges::count_if(fields, isWanted) != 1) {
        return std::nullopt;
    }
    return found->value;
}

} // namespace kakanai::scanners::licence
