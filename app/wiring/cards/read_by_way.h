#pragma once

#include "app/base/result.h"
#include "app/visit/event.h"
#include "scanners/card_reader.h"
#include "scanners/secret.h"

#include <QDate>

namespace kakanai::wiring {

/// The kind of card a way is about; None for a way without a card.
scanners::CardKind cardOf(visit::Way way);

/// Of all the tries a card tells, those of the secret that this way uses; -1 where none are counted.
int triesOf(const scanners::TriesLeft& tries, visit::Way way);

/// Reads the card on the reader as this way has it. `key`: the secret, or what is printed on the card; of a passport
/// "NUMBER/BIRTH/EXPIRY", dates as YYMMDD. Blocks; the caller wipes the key.
base::Result<visit::CardRead> readByWay(scanners::CardReader& reader, visit::Way way, const scanners::Secret& key,
                                        QDate today, std::stop_token stop);

} // namespace kakanai::wiring
