#pragma once

#include "app/base/result.h"
#include "printing/document_signer.h"
#include "scanners/card_reader.h"
#include "scanners/secret.h"

#include <stop_token>

namespace kakanai::wiring {

/// What a citizen's signature is made with; the card lies on the reader until it is done.
struct CitizenCard {
    scanners::CardReader& reader;
    QString readerName; ///< empty: the one reader that holds a card
    const scanners::Secret& password;
};

/// A document signed by the citizen's own card: its signing certificate behind the signature password, its key, its
/// authority's certificate along. Blocks for two conversations with the card and one more for each signature.
/// Problems are the card's (card.pin.*, card.certificate.missing, …) or the seal's.
base::Result<QByteArray> signByCitizen(const QByteArray& pdf, const CitizenCard& card,
                                       const printing::SealRequest& request, std::stop_token stop);

} // namespace kakanai::wiring
