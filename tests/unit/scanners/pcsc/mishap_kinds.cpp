#include "tests/unit/scanners/pcsc/mishap_kinds.h"

#include "scanners/pcsc/pcsc_faults.h"

namespace kakanai::tests {
namespace {

using enum scanners::CardFault;
using scanners::simulated::Chip;

/// Just the call that was asked.
constexpr std::optional<LONG> asAsked{};

std::vector<MishapKind> cardKinds(const std::shared_ptr<Chip>& stranger) {
    return {
        {"card taken",
         [](FakeService& service, char) { return service.takeCard(), asAsked; },
         false,
         {Removed, Absent}},
        {"card taken, told late",
         [](FakeService& service, char) { return service.swapUnnoticed(nullptr), asAsked; },
         false,
         {Removed, Absent, Transmission}},
        {"card swapped",
         [stranger](FakeService& service, char) {
             service.takeCard();
             service.layCard(stranger);
             return asAsked;
         },
         false,
         {Removed, Absent, PinWrong}},
        {"card swapped, told late",
         [stranger](FakeService& service, char) { return service.swapUnnoticed(stranger), asAsked; },
         false,
         {Removed, Absent, PinWrong}},
    };
}

std::vector<MishapKind> answerKinds() {
    return {
        {"card reset", [](FakeService& service, char) { return service.resetCard(), asAsked; }, true, {}},
        {"no byte of an answer",
         [](FakeService& service, char call) {
             if (call == 't') {
                 service.transmitting = {SCARD_S_SUCCESS};
             }
             return asAsked;
         },
         true,
         {}},
        {"answer lost on its way",
         [](FakeService& service, char) {
             service.losesAnswer = [isLost = std::make_shared<bool>(false)](const QByteArray&) {
                 return !std::exchange(*isLost, true);
             };
             return asAsked;
         },
         true,
         {}},
    };
}

std::vector<MishapKind> serviceKinds() {
    const auto answering = [](LONG code) { return [code](FakeService&, char) { return std::optional(code); }; };
    return {
        {"reader unplugged",
         [](FakeService& service, char) { return service.unplug(), asAsked; },
         false,
         {Removed, ReaderNone}},
        {"service restarted",
         [](FakeService& service, char) { return service.restart(), asAsked; },
         false,
         {Transmission}},
        {"service ended", answering(SCARD_E_NO_SERVICE), false, {ServiceMissing}, true},
        {"reader held by another",
         [](FakeService&, char call) {
             return call == 'c' || call == 'b' ? std::optional<LONG>(SCARD_E_SHARING_VIOLATION) : asAsked;
         },
         false,
         {ReaderBusy},
         true},
        {"call hangs", answering(FakeService::never), false, {ReaderStuck, ReaderBusy, Timeout}},
        {"success without having done it",
         answering(SCARD_S_SUCCESS),
         false,
         {Transmission, ReaderNone, Absent, DataMalformed, Unknown, Removed}},
    };
}

/// A code that comes once, or from then on always: what it means depends on the call it answers.
std::vector<MishapKind> codeKinds() {
    const std::vector<std::pair<const char*, LONG>> codes{
        {"COMM_ERROR", SCARD_F_COMM_ERROR},
        {"INTERNAL_ERROR", SCARD_F_INTERNAL_ERROR},
        {"INVALID_HANDLE", SCARD_E_INVALID_HANDLE},
        {"NOT_TRANSACTED", SCARD_E_NOT_TRANSACTED},
        {"SHARING_VIOLATION", SCARD_E_SHARING_VIOLATION},
        {"PROTO_MISMATCH", SCARD_E_PROTO_MISMATCH},
        {"UNPOWERED_CARD", SCARD_W_UNPOWERED_CARD},
        {"UNRESPONSIVE_CARD", SCARD_W_UNRESPONSIVE_CARD},
        {"UNSUPPORTED_CARD", SCARD_W_UNSUPPORTED_CARD},
        {"REMOVED_CARD", SCARD_W_REMOVED_CARD},
        {"RESET_CARD", SCARD_W_RESET_CARD},
        {"READER_UNAVAILABLE", SCARD_E_READER_UNAVAILABLE},
        {"INSUFFICIENT_BUFFER", SCARD_E_INSUFFICIENT_BUFFER},
        {"SERVICE_STOPPED", SCARD_E_SERVICE_STOPPED},
        {"TIMEOUT", SCARD_E_TIMEOUT},
        {"CANCELLED", SCARD_E_CANCELLED},
        {"a code of nobody", 0x7654321},
    };
    std::vector<MishapKind> kinds;
    for (const auto& [name, code] : codes) {
        for (const bool lasts : {false, true}) {
            kinds.push_back({name,
                             [code](FakeService&, char) { return std::optional(code); },
                             false,
                             {ServiceMissing, ServiceVersion, ReaderNone, ReaderBusy, ReaderStuck, Absent, Unknown,
                              Removed, Timeout, Transmission},
                             lasts});
        }
    }
    return kinds;
}

} // namespace

std::vector<MishapKind> mishapKinds(std::shared_ptr<Chip> stranger) {
    std::vector<MishapKind> kinds = cardKinds(stranger);
    for (const auto& more : {answerKinds(), serviceKinds(), codeKinds()}) {
        kinds.insert(kinds.end(), more.begin(), more.end());
    }
    return kinds;
}

} // namespace kakanai::tests
