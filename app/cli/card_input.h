#pragma once

#include "app/cli/arguments.h"
#include "app/cli/parts.h"
#include "scanners/drivers_licence.h"
#include "scanners/individual_number_card.h"

#include <optional>
#include <variant>

namespace kakanai::cli {

/// What a card held: `--pin-stdin` is the PIN of a number card or PIN 1 of a driver's licence, whichever lies there.
using CardContents = std::variant<scanners::BasicInfo, scanners::DriversLicence>;

/// The card that `--reader`, `--pin-stdin` or `--number-b-stdin` and `--simulate` speak of, ready to be read.
class CardInput {
public:
    /// No value: wrong usage.
    static std::optional<base::Result<CardInput>> open(const Arguments& arguments, Parts& parts);

    base::Result<scanners::BasicInfo> readBasicInfo() const;
    base::Result<CardContents> readContents() const;
    /// The printed face; the secret has to be 照合番号B.
    base::Result<scanners::CardFace> readFace() const;

private:
    CardInput(std::unique_ptr<scanners::CardReader> reader, QString name, scanners::CardSecret kind,
              scanners::Secret secret);

    std::unique_ptr<scanners::CardReader> reader_;
    QString name_;
    scanners::CardSecret kind_;
    scanners::Secret secret_;
};

/// The four items. No value: wrong usage.
std::optional<base::Result<scanners::BasicInfo>> readCard(const Arguments& arguments, Parts& parts);

} // namespace kakanai::cli
