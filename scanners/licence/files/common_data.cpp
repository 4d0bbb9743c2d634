#include "scanners/licence/files/common_data.h"

#include "scanners/licence/files/licence_date.h"
#include "scanners/licence/files/licence_fields.h"

namespace kakanai::scanners::licence {
namespace {

constexpr std::uint8_t issuerData = 0x45;
constexpr std::uint8_t pinSetting = 0x05;
constexpr qsizetype versionSize = 3;
constexpr qsizetype dateSize = 4;

bool areDigits(QByteArrayView bytes) {
    return std::ranges::all_of(bytes, [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

std::optional<CommonData> parseCommonData(QByteArrayView file) {
    const auto fields = licenceFields(file, true);
    const auto data = fields ? valueOf(*fields, issuerData) : std::nullopt;
    if (!data || data->size() != versionSize + 2 * dateSize || !areDigits(data->first(versionSize))) {
        return std::nullopt;
    }
    const auto issued = dateOfBcd(data->sliced(versionSize, dateSize));
    const auto expires = dateOfBcd(data->sliced(versionSize + dateSize));
    if (!issued || !expires) {
        return std::nullopt;
    }
    return CommonData{QString::fromLatin1(data->first(versionSize)), *issued, *expires};
}

std::optional<bool> parsePinSetting(QByteArrayView file) {
    const auto fields = licenceFields(file, true);
    const auto setting = fields ? valueOf(*fields, pinSetting) : std::nullopt;
    if (!setting || setting->size() != 1 || (setting->front() != 0 && setting->front() != 1)) {
        return std::nullopt;
    }
    return setting->front() == 1;
}

} // namespace kakanai::scanners::licence
