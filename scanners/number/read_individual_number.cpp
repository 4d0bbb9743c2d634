#include "scanners/number/read_individual_number.h"

#include "scanners/iso7816/tlv.h"
#include "scanners/mynumber/applications.h"
#include "scanners/mynumber/conversation.h"
#include "scanners/mynumber/secret_check.h"
#include "scanners/secret_form.h"

namespace kakanai::scanners {
namespace {

using namespace mynumber;

CardResult<IndividualNumber> numberFrom(const QByteArray& file) {
    constexpr std::uint32_t tag = 0xFF10;
    const auto outer = iso7816::firstTlv(file);
    auto number = outer && outer->tag == tag ? IndividualNumber::from(outer->value) : std::nullopt;
    return number ? CardResult<IndividualNumber>(std::move(*number)) : failure(CardFault::DataMalformed);
}

CardResult<IndividualNumber> attempt(iso7816::CardSession& session, SecretCheck& pin) {
    if (const auto selected = select(session, aid::text); !selected) {
        return std::unexpected(selected.error());
    }
    if (const auto opened = pin.present(session, text::pin); !opened) {
        return std::unexpected(opened.error());
    }
    auto file = readFile(session, text::number);
    if (!file) {
        return std::unexpected(file.error());
    }
    auto number = numberFrom(*file);
    iso7816::wipeCommand(*file);
    return number;
}

} // namespace

std::expected<IndividualNumber, NumberError> readIndividualNumber(CardReader& reader, const QString& readerName,
                                                                  NumberPurpose purpose,
                                                                  const NumberPermission& permission, const Secret& pin,
                                                                  std::stop_token stop) {
    if (!permission.allows(purpose)) {
        return std::unexpected(NumberError{NumberFault::NotPermitted});
    }
    if (!hasForm(pin, CardSecret::Pin)) {
        return std::unexpected(NumberError{NumberFault::Card, {CardFault::PinForm, CardSecret::Pin}});
    }
    if (!permission.record(purpose)) {
        return std::unexpected(NumberError{NumberFault::NotRecorded});
    }
    auto number = throughReader(reader, readerName, stop, [&](ApduChannel& channel) {
        iso7816::CardSession session(channel, stop);
        SecretCheck check(CardSecret::Pin, pin);
        return twiceIfBroken([&] { return attempt(session, check); });
    });
    if (!number) {
        return std::unexpected(NumberError{NumberFault::Card, number.error()});
    }
    return std::move(*number);
}

} // namespace kakanai::scanners
