#include "app/payloads/recognise.h"

#include "app/handover/parts.h"
#include "app/payloads/mapped_case.h"
#include "db/receipt_number.h"

#include <QRegularExpression>

namespace kakanai::payloads {

QString receiptNumberIn(const QString& text) {
    const QString number = text.trimmed().toUpper();
    return db::isReceiptNumber(number) ? number : QString();
}

namespace {

bool isResidenceCardNumber(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^[A-Z]{2}[0-9]{8}[A-Z]{2}$"));
    return form.match(text.trimmed()).hasMatch();
}

} // namespace

Payload recognise(const QString& text, const KnownPayloads& known) {
    if (text.size() > longestPayload) {
        return {};
    }
    if (handover::isVisitCode(text.trimmed())) {
        return {PayloadKind::VisitCodePart, nullptr};
    }
    if (!receiptNumberIn(text).isEmpty()) {
        return {PayloadKind::ReceiptNumber, nullptr};
    }
    if (isResidenceCardNumber(text)) {
        return {PayloadKind::ResidenceCardNumber, nullptr};
    }
    if (known.isMachineZone && known.isMachineZone(text)) {
        return {PayloadKind::MachineZone, nullptr};
    }
    for (const Mapping& mapping : known.mappings) {
        if (mapping.isScanned && fits(text, mapping)) {
            return {PayloadKind::Table, &mapping};
        }
    }
    return {};
}

base::Problem unknownPayload() {
    return base::Problem(base::ProblemCode::CodeUnknown);
}

base::Problem payloadElsewhere() {
    return base::Problem(base::ProblemCode::CodeElsewhere);
}

} // namespace kakanai::payloads
