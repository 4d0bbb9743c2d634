#pragma once

#include "app/visit/step.h"

#include <QString>

#include <string_view>
#include <variant>

/// What a visit asks of the world. The runner executes effects through the contracts and posts the result back as an
/// event.
namespace kakanai::visit {

struct WatchCard {}; ///< -> CardPlaced, CardTaken, DeviceLost
struct StopCard {};  ///< stop watching or reading
struct WatchCode {}; ///< kiosk: until StopCode -> CodeScanned or CodeFailed
struct StopCode {};
struct ReadCode {
    QString text;
}; ///< kiosk -> CodeRead, KeyScanned or CodeFailed
struct ReadCard {
    Way way;
}; ///< with what the PinSlot holds -> CardRead or CardFailed
struct WipeSecrets {};
struct MakeDocuments {};  ///< -> DocumentsMade or DocumentsFailed
struct KeepVisit {};      ///< into the store, new receipt -> HandedOver or HandOverFailed
struct TakeBackVisit {};  ///< a visit that was cancelled while the store took it: nobody knows its receipt
struct PrintDocuments {}; ///< kiosk: unsealed, saying so -> HandedOver, PrintProgressed or PrintFailed
struct LoadList {};       ///< -> ListLoaded or StoreFailed
struct LoadVisit {
    QString receipt;
}; ///< -> VisitLoaded or StoreFailed
struct OpenCode {
    QString text;
}; ///< -> CodePartTaken, CodeTaken or CodeFailed
struct SealDocuments {}; ///< -> Sealed or SealFailed
struct PrintSealed {};   ///< -> PrintDone or PrintFailed
struct StoreVisit {
    db::VisitState state;
}; ///< -> Stored or StoreFailed
struct EraseAll {}; ///< -> Erased
struct RingStaff {
    bool on;
};

using Effect = std::variant<WatchCard, StopCard, ReadCard, WatchCode, StopCode, ReadCode, WipeSecrets, MakeDocuments,
                            KeepVisit, TakeBackVisit, PrintDocuments, LoadList, LoadVisit, OpenCode, SealDocuments,
                            PrintSealed, StoreVisit, EraseAll, RingStaff>;

std::string_view nameOf(const Effect& effect);

} // namespace kakanai::visit
