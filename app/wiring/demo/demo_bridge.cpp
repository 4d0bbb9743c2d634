#include "app/wiring/demo/demo_bridge.h"

namespace kakanai::wiring {

DemoBridge::DemoBridge(visit::Runner& kiosk, std::shared_ptr<scanners::simulated::SimulatedCodeScanner> scanner)
    : kiosk_(kiosk), scanner_(std::move(scanner)) {
    QObject::connect(&kiosk_, &visit::Runner::changed, &here_, [this] { look(); });
}

void DemoBridge::look() {
    const auto* receipt = std::get_if<visit::ShowingReceipt>(&kiosk_.visit().step);
    if (!receipt || receipt->receipt == shown_) {
        return;
    }
    shown_ = receipt->receipt;
    for (const QString& text : receipt->codes) {
        scanner_->show({.format = scanners::CodeFormat::QRCode, .bytes = text.toLatin1(), .text = text});
    }
}

} // namespace kakanai::wiring
