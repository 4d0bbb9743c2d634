#pragma once

#include "scanners/card_reader.h"
#include "scanners/number/number_permission.h"

namespace kakanai::scanners {

enum class NumberFault {
    NotPermitted, ///< not for this purpose
    NotRecorded,  ///< the entry in the audit trail could not be made
    Card,
};

struct NumberError {
    NumberFault fault;
    CardError card = {CardFault::Transmission}; ///< meaningful for NumberFault::Card
};

/// The number, by the text application's PIN. Permission is asked and the reading written down before the card hears of
/// it; the bytes that carried the digits are wiped. A wrong check digit is CardFault::DataMalformed.
std::expected<IndividualNumber, NumberError> readIndividualNumber(CardReader& reader, const QString& readerName,
                                                                  NumberPurpose purpose,
                                                                  const NumberPermission& permission, const Secret& pin,
                                                                  std::stop_token stop);

} // namespace kakanai::scanners
