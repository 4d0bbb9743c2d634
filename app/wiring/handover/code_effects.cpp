#include "app/visit/faults.h"
#include "app/wiring/executor.h"
#include "scanners/residence_card.h"

namespace kakanai::wiring {

void Executor::giveCode(const visit::Visit& visit, const Post& post) {
    store_.post([this, id = visit.id, content = visit, post]() {
        const QString receipt = handover::receiptForCode(devices_.clock->today());
        const auto codes = handover::writeVisitCode(content, receipt, devices_.clock->now(), *devices_.sender);
        if (codes) {
            post(id, visit::HandedOver{receipt, *codes, devices_.sender->kiosk.has_value()});
        } else {
            post(id, visit::HandOverFailed{handover::problemOf(codes.error())});
        }
    });
}

void Executor::openCode(const QString& text, const visit::Visit& visit, const Post& post) {
    store_.post([this, id = visit.id, text, post] {
        if (!desk_) {
            desk_.emplace(devices_);
        }
        post(id, desk_->take(text));
    });
}

void Executor::watchCode(const visit::Visit& visit, const Post& post) {
    if (!devices_.codeScanner) {
        post(visit.id, visit::CodeFailed{visit::problemOf(scanners::CodeError{scanners::CodeFault::ScannerNone})});
        return;
    }
    codeWatch_.emplace(devices_.codeScanner, [id = visit.id, post](const visit::Event& event) { post(id, event); });
}

void Executor::readCode(const QString& text, const visit::Visit& visit, const Post& post) {
    if (!kioskCodes_) {
        kioskCodes_.emplace(devices_);
    }
    const visit::Event event = kioskCodes_->take(text);
    if (std::holds_alternative<visit::KeyScanned>(event)) {
        slot_.put(scanners::residenceCardNumber(text.toLatin1()));
    }
    post(visit.id, event);
}

} // namespace kakanai::wiring
