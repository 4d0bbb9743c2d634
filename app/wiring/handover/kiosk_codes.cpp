#include "app/wiring/handover/kiosk_codes.h"

#include "app/payloads/mapped_case.h"
#include "app/payloads/mapping_file.h"
#include "scanners/mrz.h"

namespace kakanai::wiring {

KioskCodes::KioskCodes(const Devices& devices)
    : catalogue_(devices.catalogue), clock_(devices.clock),
      known_{payloads::shippedMappings(*devices.catalogue), [clock = devices.clock](const QString& text) {
                 return scanners::parseMrz(text, clock->today()).has_value();
             }} {}

visit::Event KioskCodes::take(const QString& text) const {
    const payloads::Payload payload = payloads::recognise(text, known_);
    switch (payload.kind) {
    case payloads::PayloadKind::MachineZone:
        return visit::CodeRead{{{visit::toldBy(*scanners::parseMrz(text, clock_->today()))}}};
    case payloads::PayloadKind::Table:
        return takeTable(text, *payload.mapping);
    case payloads::PayloadKind::ResidenceCardNumber:
        return visit::KeyScanned{visit::Way::ResidenceCard};
    case payloads::PayloadKind::VisitCodePart:
    case payloads::PayloadKind::ReceiptNumber:
        return visit::CodeFailed{payloads::payloadElsewhere()};
    case payloads::PayloadKind::Unknown:
        return visit::CodeFailed{payloads::unknownPayload()};
    }
    std::unreachable();
}

visit::Event KioskCodes::takeTable(const QString& text, const payloads::Mapping& mapping) const {
    const auto table = payloads::readMappedText(text, mapping, *catalogue_);
    if (!table) {
        return visit::CodeFailed{payloads::problemOf(table.error())};
    }
    if (table->facts.persons.empty()) {
        return visit::CodeFailed{payloads::unknownPayload()};
    }
    visit::CodeRead read{visit::toldBy(table->facts)};
    if (!table->alerts.empty()) {
        read.alert = table->alerts.front();
    }
    return read;
}

} // namespace kakanai::wiring
