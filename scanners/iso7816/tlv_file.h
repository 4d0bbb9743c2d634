#pragma once

#include "scanners/iso7816/card_session.h"

namespace kakanai::scanners::iso7816 {

/// One READ of up to `wanted` bytes, made by `command` for the count it is given. A reader that cannot carry 256
/// answers 6700 or fails: the next READ asks for less. 6282 (the file ends here) counts as done.
CardResult<Answer> readChunk(CardSession& session, qsizetype wanted, const std::function<QByteArray(int)>& command);

/// Reads the TLV object at the beginning of a file, and no byte of the filler behind it, in as few READs as the reader
/// allows. The answer's status is 9000 with the object, or whatever the card said instead; CardFault::DataMalformed
/// when the file does not hold what its header promises.
CardResult<Answer> readTlvFile(CardSession& session, std::uint8_t file);

} // namespace kakanai::scanners::iso7816
