#include "scanners/licence/drivers_licence.h"

#include "scanners/licence/licence_conversation.h"
#include "scanners/secret_form.h"

namespace kakanai::scanners::licence {
namespace {

/// An empty PIN 1 says that there is none; whether that is true only the card knows.
bool isSendable(const Secret& secret, CardSecret kind) {
    return secret.isEmpty() || hasForm(secret, kind);
}

} // namespace

CardResult<DriversLicence> readDriversLicence(ApduChannel& channel, const Secret& pin1,
                                              const LicenceClosedItems& closed, std::stop_token stop) {
    if (!isSendable(pin1, CardSecret::LicencePin1)) {
        return std::unexpected(CardError{CardFault::PinForm, CardSecret::LicencePin1});
    }
    if (closed.pin2 && !isSendable(*closed.pin2, CardSecret::LicencePin2)) {
        return std::unexpected(CardError{CardFault::PinForm, CardSecret::LicencePin2});
    }
    return LicenceConversation(channel, pin1, closed, std::move(stop)).run();
}

} // namespace kakanai::scanners::licence

namespace kakanai::scanners {

CardResult<DriversLicence> readDriversLicence(CardReader& reader, const QString& readerName, const Secret& pin1,
                                              const LicenceClosedItems& closed, std::stop_token stop) {
    CardResult<DriversLicence> read;
    const auto talk = [&](ApduChannel& channel) -> CardResult<void> {
        read = licence::readDriversLicence(channel, pin1, closed, stop);
        return {};
    };
    const auto talked = reader.converse(readerName, talk, stop);
    return talked ? read : std::unexpected(talked.error());
}

} // namespace kakanai::scanners
