#pragma once

#include "scanners/apdu_channel.h"
#include "scanners/drivers_licence.h"

namespace kakanai::scanners::licence {

/// The licence over any channel. The master file tells version, dates and whether there are PINs; the tries are asked,
/// PIN 1 is verified, EF 0001 and EF 0004 of DF1 are read; EF 0003 and EF 0005 only where a text refers to their
/// pictures. Eleven exchanges for most. A conversation that breaks (the card was reset under us, an exchange
/// failed) starts over once from the beginning; a file that is missing both times is one that the card does not have.
CardResult<DriversLicence> readDriversLicence(ApduChannel& channel, const Secret& pin1,
                                              const LicenceClosedItems& closed, std::stop_token stop);

} // namespace kakanai::scanners::licence
