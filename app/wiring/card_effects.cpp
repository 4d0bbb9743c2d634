#include "app/visit/card_words.h"
#include "app/visit/faults.h"
#include "app/wiring/executor.h"

namespace kakanai::wiring {
namespace {

using scanners::CardError;
using scanners::CardFault;
using scanners::CardKind;

base::Problem noReader() {
    return visit::problemOf(CardError{CardFault::ReaderNone});
}

/// The one individual number card on the readers, or why there is none.
base::Result<scanners::TriesLeft> lookAtCard(scanners::CardReader& reader, const std::stop_token& stop) {
    const auto status = reader.status(stop);
    if (!status) {
        return std::unexpected(visit::problemOf(status.error()));
    }
    if (!status->serviceRunning) {
        return std::unexpected(visit::problemOf(CardError{CardFault::ServiceMissing}));
    }
    std::optional<scanners::TriesLeft> found;
    int cards = 0;
    for (const scanners::ReaderStatus& one : status->readers) {
        cards += one.card == CardKind::None ? 0 : 1;
        if (one.card == CardKind::IndividualNumber) {
            found = one.tries;
        }
    }
    if (cards > 1) {
        return std::unexpected(visit::problemOf(CardError{CardFault::ReaderSeveral}));
    }
    if (!found) {
        return std::unexpected(visit::problemOf(CardError{cards == 0 ? CardFault::Absent : CardFault::Unknown}));
    }
    return *found;
}

} // namespace

void Executor::watchCard(const visit::Visit& visit, const Post& post) {
    if (!devices_.reader) {
        post(visit.id, visit::CardFailed{noReader()});
        return;
    }
    const bool numberB = visit.way == visit::Way::CardWithNumberB;
    watcher_.post([this, id = visit.id, post, numberB, stop = cardStop_.get_token()] {
        const auto present = devices_.reader->waitForCard(true, stop);
        if (stop.stop_requested()) {
            return;
        }
        if (!present) {
            post(id, visit::CardFailed{visit::problemOf(present.error())});
            return;
        }
        const auto tries = lookAtCard(*devices_.reader, stop);
        if (!tries) {
            post(id, visit::CardFailed{tries.error()});
            return;
        }
        post(id, visit::CardPlaced{numberB ? tries->numberB : tries->text});
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
    const auto kind = way == visit::Way::CardWithNumberB ? scanners::CardSecret::NumberB : scanners::CardSecret::Pin;
    const auto secret = std::make_shared<scanners::Secret>(slot_.take());
    if (!devices_.reader) {
        post(visit.id, visit::CardFailed{noReader()});
        return;
    }
    cards_.post([this, id = visit.id, post, kind, secret, stop = cardStop_.get_token()] {
        const auto info = scanners::readBasicInfo(*devices_.reader, {}, kind, *secret, stop);
        secret->wipe();
        if (stop.stop_requested()) {
            return; // the page that asked is gone; another card may lie there already
        }
        if (info) {
            post(id, visit::CardRead{visit::personOf(*info), info->authenticity});
        } else {
            post(id, visit::CardFailed{visit::problemOf(info.error())});
        }
    });
}

} // namespace kakanai::wiring
