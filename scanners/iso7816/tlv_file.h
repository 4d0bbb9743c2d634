#pragma once

#include "scanners/iso7816/card_session.h"

namespace kakanai::scanners::iso7816 {

/// Reads the TLV object at the beginning of a file, and no byte of the filler behind it, in as few READs as the reader
/// allows. The answer's status is 9000 with the object, or whatever the card said instead; CardFault::DataMalformed
/// when the file does not hold what its header promises.
CardResult<Answer> readTlvFile(CardSession& session, std::uint8_t file);

} // namespace kakanai::scanners::iso7816
