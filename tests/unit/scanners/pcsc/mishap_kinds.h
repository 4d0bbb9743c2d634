#pragma once

#include "scanners/card_reader.h"
#include "tests/unit/scanners/pcsc/fake_service.h"

namespace kakanai::tests {

/// Something that goes wrong at one call to the smart-card service, and what a read may come to then.
struct MishapKind {
    const char* name;
    /// Makes it happen before the call with this letter; what it returns is answered instead.
    std::function<std::optional<LONG>(FakeService& service, char call)> strike;
    bool isSurvived;                        ///< the read must succeed all the same
    std::vector<scanners::CardFault> mayBe; ///< where it does not succeed
    bool lasts = false;                     ///< strikes at every later call too
};

/// `stranger` takes the place of the card that lies there, where a kind has a second card.
std::vector<MishapKind> mishapKinds(std::shared_ptr<scanners::simulated::Chip> stranger);

} // namespace kakanai::tests
