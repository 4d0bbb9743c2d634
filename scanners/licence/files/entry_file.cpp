#include "scanners/licence/files/entry_file.h"

#include "scanners/licence/files/licence_date.h"
#include "scanners/licence/files/licence_fields.h"
#include "scanners/licence/text/text_field.h"

namespace kakanai::scanners::licence {
namespace {

namespace tag {
constexpr std::uint8_t name = 0x12;
constexpr std::uint8_t reading = 0x13;
constexpr std::uint8_t alias = 0x14;
constexpr std::uint8_t birthDate = 0x16;
constexpr std::uint8_t address = 0x17;
constexpr std::uint8_t number = 0x21;
constexpr std::uint8_t domicile = 0x41;
} // namespace tag

constexpr qsizetype numberSize = 12;

/// A field that a licence may lack is as good as empty; one that stands there twice is not.
std::optional<QByteArrayView> optionalValueOf(const std::vector<LicenceField>& fields, std::uint8_t tag) {
    const bool isMissing = std::ranges::none_of(fields, [tag](const LicenceField& field) { return field.tag == tag; });
    return isMissing ? std::optional(QByteArrayView()) : valueOf(fields, tag);
}

template<class Decode>
auto decoded(std::optional<QByteArrayView> value, Decode decode) {
    return value ? decode(*value) : std::nullopt;
}

std::optional<QString> decodeNumber(QByteArrayView bytes) {
    const bool isNumber =
        bytes.size() == numberSize && std::ranges::all_of(bytes, [](char c) { return c >= '0' && c <= '9'; });
    return isNumber ? std::optional(QString::fromLatin1(bytes)) : std::nullopt;
}

} // namespace

std::optional<EntryFile> parseEntryFile(QByteArrayView file) {
    const auto fields = licenceFields(file, true);
    if (!fields) {
        return std::nullopt;
    }
    const auto name = decoded(valueOf(*fields, tag::name), decodeTextField);
    const auto reading = decoded(optionalValueOf(*fields, tag::reading), decodeReading);
    const auto alias = decoded(optionalValueOf(*fields, tag::alias), decodeTextField);
    const auto birthDate = decoded(valueOf(*fields, tag::birthDate), birthDateOfEra);
    const auto address = decoded(valueOf(*fields, tag::address), decodeTextField);
    const auto number = decoded(valueOf(*fields, tag::number), decodeNumber);
    if (!name || name->isEmpty() || !reading || !alias || !birthDate || !address || !number) {
        return std::nullopt;
    }
    return EntryFile{*name, *reading, *alias, *birthDate, *address, *number};
}

std::optional<LicenceText> parseDomicileFile(QByteArrayView file) {
    const auto fields = licenceFields(file, true);
    return fields ? decoded(valueOf(*fields, tag::domicile), decodeTextField) : std::nullopt;
}

bool hasFittingCheckDigit(const QString& number) {
    constexpr int weights[] = {5, 4, 3, 2, 7, 6, 5, 4, 3, 2};
    if (number.size() != numberSize) {
        return false;
    }
    int sum = 0;
    for (std::size_t i = 0; i < std::size(weights); ++i) {
        sum += weights[i] * number.at(qsizetype(i)).digitValue();
    }
    return number.at(qsizetype(std::size(weights))).digitValue() == (11 - sum % 11) % 10;
}

} // namespace kakanai::scanners::licence
