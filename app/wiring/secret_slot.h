#pragma once

#include "app/screens/pin_slot.h"
#include "scanners/secret.h"

namespace kakanai::wiring {

/// Where a PIN rests between the pad and the card. GUI thread.
class SecretSlot final : public screens::PinSlot {
public:
    int length() const override { return static_cast<int>(secret_.length()); }
    void append(char digit) override { secret_.append(digit); }
    void removeLast() override { secret_.removeLast(); }
    void wipe() override { secret_.wipe(); }

    /// What a code told that opens a card.
    void put(scanners::Secret secret) { secret_ = std::move(secret); }

    /// Hands the secret on; the slot is empty afterwards.
    scanners::Secret take() { return std::exchange(secret_, scanners::Secret()); }

private:
    scanners::Secret secret_;
};

} // namespace kakanai::wiring
