#pragma once

#include "scanners/iso7816/card_session.h"

namespace kakanai::scanners::licence {

/// Reads a file of DF1 until its filler or its end, in as few READs as the reader allows. The answer's status is 9000
/// with the file, or whatever the card said instead; CardFault::DataMalformed when its last field promises more than it
/// holds.
CardResult<iso7816::Answer> readLicenceFile(iso7816::CardSession& session, std::uint8_t file);

/// Reads a file of a known size: the selected one, or one by its short id.
CardResult<iso7816::Answer> readSmallFile(iso7816::CardSession& session, std::optional<std::uint8_t> file, int size);

} // namespace kakanai::scanners::licence
