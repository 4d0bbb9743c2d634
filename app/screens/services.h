#pragma once

#include "app/base/clock.h"
#include "app/screens/kana_source.h"
#include "app/screens/pad_layout.h"
#include "app/screens/pin_slot.h"
#include "app/screens/speaker.h"
#include "app/screens/visit_source.h"
#include "printing/glyph_runs.h"

namespace kakanai::screens {

/// What the screens stand on; outlives every window. Chosen by the wiring.
struct Services {
    VisitSource& visits;
    PinSlot& pin;
    const KanaSource& kana;
    const printing::FontLayer& fonts;
    const base::Clock& clock;
    Speaker* speaker = nullptr; ///< nullptr: this machine has no voice
    bool headphones = false;    ///< the voice is heard by one person only: it may say what is personal
    PadLayout padLayout = PadLayout::Telephone;
    bool readsCodes = false; ///< the place has a code scanner
};

} // namespace kakanai::screens
