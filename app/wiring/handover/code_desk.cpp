#include "app/wiring/handover/code_desk.h"

#include "app/payloads/mapping_file.h"
#include "app/visit/faults.h"
#include "app/visit/visit_json.h"
#include "app/wiring/handover/accepted_file.h"
#include "scanners/mrz.h"

namespace kakanai::wiring {
namespace {

using handover::HandoverFault;

visit::Event failed(HandoverFault fault) {
    return visit::CodeFailed{handover::problemOf(fault)};
}

base::Problem storeProblem(db::StoreFault fault) {
    return visit::problemOf(db::StoreError{fault});
}

} // namespace

CodeDesk::CodeDesk(const Devices& devices)
    : devices_(devices), known_{payloads::shippedMappings(*devices.catalogue), [&devices](const QString& text) {
                                    return scanners::parseMrz(text, devices.clock->today()).has_value();
                                }} {}

visit::Event CodeDesk::take(const QString& text) {
    switch (payloads::recognise(text, known_).kind) {
    case payloads::PayloadKind::VisitCodePart:
        return takePart(text);
    case payloads::PayloadKind::ReceiptNumber:
        return visit::CodeTaken{payloads::receiptNumberIn(text)};
    case payloads::PayloadKind::ResidenceCardNumber:
    case payloads::PayloadKind::MachineZone:
    case payloads::PayloadKind::Table:
        return visit::CodeFailed{payloads::payloadElsewhere()};
    case payloads::PayloadKind::Unknown:
        return visit::CodeFailed{payloads::unknownPayload()};
    }
    std::unreachable();
}

visit::Event CodeDesk::takePart(const QString& text) {
    if (!devices_.receiver) {
        return failed(HandoverFault::Key);
    }
    const auto part = handover::readPart(text);
    if (!part) {
        return failed(part.error());
    }
    const auto collected = collector_.add(*part);
    if (!collected) {
        return failed(collected.error());
    }
    return collected->message ? open(*collected->message)
                              : visit::Event(visit::CodePartTaken{collected->seen, collected->of});
}

visit::Event CodeDesk::open(const QByteArray& message) {
    const auto received = handover::openVisitCode(message, devices_.clock->now(), *devices_.receiver);
    if (!received) {
        return failed(received.error());
    }
    const auto receipt = keepOnce(*received);
    if (!receipt) {
        return visit::CodeFailed{receipt.error()};
    }
    return visit::CodeTaken{*receipt, received->isSigned ? std::nullopt : std::optional(handover::unsignedAlert())};
}

base::Result<QString> CodeDesk::keepOnce(const handover::ReceivedVisit& received) {
    AcceptedFile file(devices_.acceptedCodes);
    auto accepted = file.read();
    if (!accepted) {
        return std::unexpected(storeProblem(db::StoreFault::Damaged));
    }
    if (accepted->contains(received.id)) {
        return std::unexpected(handover::problemOf(HandoverFault::Replayed));
    }
    auto receipt = keep(received);
    if (!receipt) {
        return receipt;
    }
    accepted->add(received.id, received.expires, devices_.clock->now());
    if (!file.write(*accepted)) {
        // What is not remembered could be taken twice: then rather not at all.
        (void)devices_.store->erase(*receipt);
        return std::unexpected(storeProblem(db::StoreFault::Full));
    }
    return receipt;
}

base::Result<QString> CodeDesk::keep(const handover::ReceivedVisit& received) {
    if (!devices_.store) {
        return std::unexpected(storeProblem(db::StoreFault::Missing));
    }
    const procedures::Case& facts = received.visit.facts;
    db::VisitRecord record{{.receipt = received.receipt, .event = facts.event}, visit::writeVisit(received.visit), {}};
    record.summary.handedOver = devices_.clock->now();
    record.summary.persons = static_cast<int>(facts.persons.size());
    auto added = devices_.store->add(record);
    if (!added && added.error().fault == db::StoreFault::Conflict) {
        // Two kiosks gave out the same number: this counter gives its own.
        const auto own = devices_.store->newReceipt(devices_.clock->today());
        if (!own) {
            return std::unexpected(visit::problemOf(own.error()));
        }
        record.summary.receipt = *own;
        added = devices_.store->add(record);
    }
    return added ? base::Result<QString>(record.summary.receipt) : std::unexpected(visit::problemOf(added.error()));
}

} // namespace kakanai::wiring
