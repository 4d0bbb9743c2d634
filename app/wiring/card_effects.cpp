#include "app/visit/faults.h"
#include "app/wiring/cards/read_by_way.h"
#include "app/wiring/executor.h"

namespace kakanai::wiring {
namespace {

using scanners::CardError;
using scanners::CardFault;
using scanners::CardKind;

base::Problem noReader() {
    return visit::problemOf(CardError{CardFault::ReaderNone});
}

/// The tries that the one card on the readers has left for this way (-1: none are counted), or why it cannot be used.
base::Result<int> lookAtCard(scanners::CardReader& reader, visit::Way way, const std::stop_token& stop) {
    const auto status = reader.status(stop);
    if (!status) {
        return std::unexpected(visit::problemOf(status.error()));
    }
    if (!status->serviceRunning) {
        return std::unexpected(visit::problemOf(CardError{CardFault::ServiceMissing}));
    }
    std::optional<int> tries;
    int cards = 0;
    for (const scanners::ReaderStatus& one : status->readers) {
        cards += one.card == CardKind::None ? 0 : 1;
        if (one.card == cardOf(way)) {
            tries = triesOf(one.tries, way);
        }
    }
    if (cards > 1) {
        return std::unexpected(visit::problemOf(CardError{CardFault::ReaderSeveral}));
    }
    if (!tries) {
        return std::unexpected(visit::problemOf(CardError{cards == 0 ? CardFault::Absent : CardFault::Unknown}));
    }
    return *tries;
}

} // namespace

void Executor::watchCard(const visit::Visit& visit, const Post& post) {
    if (!devices_.reader) {
        post(visit.id, visit::CardFailed{noReader()});
        return;
    }
    watcher_.post([this, id = visit.id, way = visit.way, post, stop = cardStop_.get_token()] {
        const auto present = devices_.reader->waitForCard(true, stop);
        if (stop.stop_requested()) {
            return;
        }
        if (!present) {
            post(id, visit::CardFailed{visit::problemOf(present.error())});
            return;
        }
        const auto tries = lookAtCard(*devices_.reader, way, stop);
        if (!tries) {
            post(id, visit::CardFailed{tries.error()});
            return;
        }
        post(id, visit::CardPlaced{*tries});
        const auto absent = devices_.reader->waitForCard(false, stop);
        if (stop.stop_requested()) {
            return;
        }
        if (absent) {
            post(id, visit::CardTaken{});
        } else {
            post(id, visit::DeviceLost{visit::problemOf(absent.error())});
        }
    });
}

void Executor::readCard(visit::Way way, const visit::Visit& visit, const Post& post) {
    const auto secret = std::make_shared<scanners::Secret>(slot_.take());
    if (!devices_.reader) {
        post(visit.id, visit::CardFailed{noReader()});
        return;
    }
    cards_.post([this, id = visit.id, post, way, secret, stop = cardStop_.get_token()] {
        const auto read = readByWay(*devices_.reader, way, *secret, devices_.clock->today(), stop);
        secret->wipe();
        if (stop.stop_requested()) {
            return; // the page that asked is gone; another card may lie there already
        }
        if (read) {
            post(id, *read);
        } else {
            post(id, visit::CardFailed{read.error()});
        }
    });
}

} // namespace kakanai::wiring
