#include "app/wiring/executor.h"

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

} // namespace kakanai::wiring
