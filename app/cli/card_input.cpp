#include "app/cli/card_input.h"

#include "app/cli/commands.h"
#include "app/cli/secret_input.h"
#include "app/visit/faults.h"

using namespace Qt::StringLiterals;

namespace kakanai::cli {

CardInput::CardInput(std::unique_ptr<scanners::CardReader> reader, QString name, scanners::CardSecret kind,
                     scanners::Secret secret)
    : reader_(std::move(reader)), name_(std::move(name)), kind_(kind), secret_(std::move(secret)) {}

std::optional<base::Result<CardInput>> CardInput::open(const Arguments& arguments, Parts& parts) {
    const bool byPin = arguments.has(u"pin-stdin"_s);
    const auto simulation = parseSimulation(arguments.value(u"simulate"_s));
    if (byPin == arguments.has(u"number-b-stdin"_s) || !simulation) {
        return {};
    }
    auto secret = readSecret();
    auto reader = parts.cardReader(*simulation);
    if (!reader) {
        return std::unexpected(reader.error());
    }
    const auto kind = byPin ? scanners::CardSecret::Pin : scanners::CardSecret::NumberB;
    return CardInput(std::move(*reader), arguments.value(u"reader"_s), kind, std::move(secret));
}

base::Result<scanners::BasicInfo> CardInput::readBasicInfo() const {
    auto info = scanners::readBasicInfo(*reader_, name_, kind_, secret_, {});
    return info ? base::Result<scanners::BasicInfo>(std::move(*info)) : std::unexpected(visit::problemOf(info.error()));
}

base::Result<CardContents> CardInput::readContents() const {
    using scanners::CardFault;
    const auto info = scanners::readBasicInfo(*reader_, name_, kind_, secret_, {});
    // A licence whose holder chose no PIN has an empty line as its secret, which no number card takes.
    const bool mayBeLicence =
        !info && kind_ == scanners::CardSecret::Pin &&
        (info.error().fault == CardFault::Unknown || (info.error().fault == CardFault::PinForm && secret_.isEmpty()));
    if (!mayBeLicence) {
        return info ? base::Result<CardContents>(*info) : std::unexpected(visit::problemOf(info.error()));
    }
    const auto licence = scanners::readDriversLicence(*reader_, name_, secret_, {}, {});
    if (!licence) {
        const auto& error = licence.error().fault == CardFault::Unknown ? info.error() : licence.error();
        return std::unexpected(visit::problemOf(error));
    }
    return *licence;
}

base::Result<scanners::CardFace> CardInput::readFace() const {
    auto face = scanners::readCardFace(*reader_, name_, secret_, {});
    return face ? base::Result<scanners::CardFace>(std::move(*face)) : std::unexpected(visit::problemOf(face.error()));
}

std::optional<base::Result<scanners::BasicInfo>> readCard(const Arguments& arguments, Parts& parts) {
    const auto input = CardInput::open(arguments, parts);
    if (!input) {
        return {};
    }
    if (!*input) {
        return std::unexpected(input->error());
    }
    return (*input)->readBasicInfo();
}

} // namespace kakanai::cli
