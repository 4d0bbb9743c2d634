#pragma once

#include "app/base/clock.h"
#include "app/handover/visit_code.h"
#include "app/procedures/catalogue.h"
#include "db/visit_store.h"
#include "printing/document_signer.h"
#include "printing/glyph_runs.h"
#include "printing/printer.h"
#include "scanners/card_reader.h"
#include "scanners/code_scanner.h"

#include <memory>

namespace kakanai::wiring {

/// What one place (a kiosk, a counter) has. A missing part is a nullptr, and its effect ends in that part's problem.
struct Devices {
    std::shared_ptr<const procedures::Catalogue> catalogue;
    std::shared_ptr<const printing::FontLayer> fonts;
    std::shared_ptr<const base::Clock> clock;
    std::shared_ptr<scanners::CardReader> reader;
    std::shared_ptr<printing::Printer> printer;
    std::shared_ptr<printing::DocumentSigner> signer;
    std::shared_ptr<db::VisitStore> store;
    std::shared_ptr<scanners::CodeScanner> codeScanner; ///< a kiosk reads what people bring, a counter also visit codes
    std::shared_ptr<const handover::SenderKeys> sender; ///< a kiosk that hands over by code
    std::shared_ptr<const handover::ReceiverKeys> receiver; ///< a counter that takes codes
    QString acceptedCodes;                                  ///< file of the codes it took
    bool simulated = false;                                 ///< every page and paper says 見本
};

} // namespace kakanai::wiring
