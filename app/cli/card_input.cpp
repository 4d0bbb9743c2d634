#include "app/cli/card_input.h"

#include "app/cli/commands.h"
#include "app/cli/secret_input.h"
#include "app/visit/faults.h"

using namespace Qt::StringLiterals;

namespace kakanai::cli {

std::optional<base::Result<scanners::BasicInfo>> readCard(const Arguments& arguments, Parts& parts) {
    const bool byPin = arguments.has(u"pin-stdin"_s);
    const auto simulation = parseSimulation(arguments.value(u"simulate"_s));
    if (byPin == arguments.has(u"number-b-stdin"_s) || !simulation) {
        return {};
    }
    auto line = readSecretLine();
    const auto kind = byPin ? scanners::CardSecret::Pin : scanners::CardSecret::NumberB;
    const scanners::Secret secret{line ? QByteArrayView(*line) : QByteArrayView()};
    if (line) {
        wipe(*line);
    }
    auto reader = parts.cardReader(*simulation);
    if (!reader) {
        return std::unexpected(reader.error());
    }
    auto info = scanners::readBasicInfo(**reader, arguments.value(u"reader"_s), kind, secret, {});
    if (!info) {
        return std::unexpected(visit::problemOf(info.error()));
    }
    return *info;
}

} // namespace kakanai::cli
