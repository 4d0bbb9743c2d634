#pragma once

#include "app/payloads/recognise.h"
#include "app/visit/event.h"
#include "app/wiring/devices.h"

namespace kakanai::wiring {

/// What becomes of a text that was scanned at a kiosk. A passport's lines and the tables of other systems tell who
/// somebody is; a residence card's number opens that card; what only a counter reads is code.elsewhere, anything else
/// code.unknown. Nothing is kept. Any one thread.
class KioskCodes {
public:
    explicit KioskCodes(const Devices& devices);

    /// CodeRead, KeyScanned (the number is for the caller to keep) or CodeFailed.
    visit::Event take(const QString& text) const;

private:
    visit::Event takeTable(const QString& text, const payloads::Mapping& mapping) const;

    std::shared_ptr<const procedures::Catalogue> catalogue_;
    std::shared_ptr<const base::Clock> clock_;
    payloads::KnownPayloads known_;
};

} // namespace kakanai::wiring
