#include "app/cli/card_input.h"

#include "app/cli/commands.h"
#include "app/cli/secret_input.h"
#include "app/visit/faults.h"

using namespace Qt::StringLiterals;

namespace kakanai::cli {
namespace {

using scanners::CardFault;
using scanners::CardResult;
using scanners::CardSecret;

/// The reader, which of its cards, and the secret that came by standard input.
struct CardInput {
    std::unique_ptr<scanners::CardReader> reader;
    QString readerName;
    CardSecret kind = CardSecret::Pin;
    scanners::Secret secret;

    CardResult<scanners::BasicInfo> readBasicInfo() const {
        return scanners::readBasicInfo(*reader, readerName, kind, secret, {});
    }
};

std::optional<base::Result<CardInput>> openCardInput(const Arguments& arguments, Parts& parts) {
    const bool byPin = arguments.has(u"pin-stdin"_s);
    const auto simulation = parseSimulation(arguments.value(u"simulate"_s));
    if (byPin == arguments.has(u"number-b-stdin"_s) || !simulation) {
        return {};
    }
    auto line = readSecretLine();
    CardInput input;
    input.kind = byPin ? CardSecret::Pin : CardSecret::NumberB;
    input.readerName = arguments.value(u"reader"_s);
    input.secret = scanners::Secret{line ? QByteArrayView(*line) : QByteArrayView()};
    if (line) {
        wipe(*line);
    }
    auto reader = parts.cardReader(*simulation);
    if (!reader) {
        return std::unexpected(reader.error());
    }
    input.reader = std::move(*reader);
    return base::Result<CardInput>(std::move(input));
}

template<class T, class U>
base::Result<T> resultOf(const CardResult<U>& read) {
    return read ? base::Result<T>(*read) : std::unexpected(visit::problemOf(read.error()));
}

CardResult<CardContents> readContents(const CardInput& input) {
    const auto info = input.readBasicInfo();
    // A licence whose holder chose no PIN has an empty line as its secret, which no number card takes.
    const bool mayBeLicence = !info && input.kind == CardSecret::Pin &&
                              (info.error().fault == CardFault::Unknown ||
                               (info.error().fault == CardFault::PinForm && input.secret.isEmpty()));
    if (!mayBeLicence) {
        return info ? CardResult<CardContents>(*info) : std::unexpected(info.error());
    }
    const auto licence = scanners::readDriversLicence(*input.reader, input.readerName, input.secret, {}, {});
    if (!licence) {
        return std::unexpected(licence.error().fault == CardFault::Unknown ? info.error() : licence.error());
    }
    return *licence;
}

} // namespace

std::optional<base::Result<scanners::BasicInfo>> readCard(const Arguments& arguments, Parts& parts) {
    const auto input = openCardInput(arguments, parts);
    if (!input || !*input) {
        return input ? std::optional<base::Result<scanners::BasicInfo>>(std::unexpected(input->error())) : std::nullopt;
    }
    return resultOf<scanners::BasicInfo>((*input)->readBasicInfo());
}

std::optional<base::Result<CardContents>> readAnyCard(const Arguments& arguments, Parts& parts) {
    const auto input = openCardInput(arguments, parts);
    if (!input || !*input) {
        return input ? std::optional<base::Result<CardContents>>(std::unexpected(input->error())) : std::nullopt;
    }
    return resultOf<CardContents>(readContents(**input));
}

} // namespace kakanai::cli
