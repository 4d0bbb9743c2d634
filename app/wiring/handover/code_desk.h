#pragma once

#include "app/handover/part_collector.h"
#include "app/payloads/recognise.h"
#include "app/visit/event.h"
#include "app/wiring/devices.h"

namespace kakanai::wiring {

/// What becomes of a text that was scanned or typed at a counter: parts of a visit code are joined, opened and laid
/// into the store; a receipt number is looked up; anything else is named and forgotten. Blocks; used on the store's
/// worker.
class CodeDesk {
public:
    explicit CodeDesk(const Devices& devices);

    /// CodePartTaken, CodeTaken or CodeFailed.
    visit::Event take(const QString& text);

private:
    visit::Event takePart(const QString& text);
    visit::Event open(const QByteArray& message);
    base::Result<QString> keepOnce(const handover::ReceivedVisit& received);
    base::Result<QString> keep(const handover::ReceivedVisit& received);

    const Devices& devices_;
    payloads::KnownPayloads known_;
    handover::PartCollector collector_;
};

} // namespace kakanai::wiring
