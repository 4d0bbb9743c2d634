#pragma once

namespace kakanai::screens {

/// How the ten keys of the PIN pad lie. Shuffled keys hide a PIN from whoever watches the hand, and defeat whoever
/// finds keys by touch: the city decides (settings.yaml, pin.keys).
enum class PadLayout { Telephone, Shuffled };

} // namespace kakanai::screens
