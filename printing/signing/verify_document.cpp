#include "printing/document_signer.h"
#include "printing/signing/document_claims.h"
#include "printing/signing/signature_check.h"
#include "printing/signing/signature_fields.h"

#include <algorithm>

namespace kakanai::printing {

namespace {

using namespace Qt::StringLiterals;

/// Which of two faults a person has to hear of first.
DocumentFault graver(DocumentFault a, DocumentFault b) {
    constexpr std::array order{DocumentFault::None, DocumentFault::Untrusted, DocumentFault::Unsigned,
                               DocumentFault::Broken, DocumentFault::Changed};
    return std::ranges::find(order, a) < std::ranges::find(order, b) ? b : a;
}

struct Tally {
    int filled = 0;
    qsizetype end = 0;
    bool timestamps = false;
};

void addField(const PdfFile& file, const FormField& field, const QByteArray& caPem, DocumentReport& report,
              Tally& tally) {
    SignatureCheck check;
    const PdfDict* signature = field.value ? field.value->as<PdfDict>() : nullptr;
    if (signature) {
        check = checkSignature(file, *signature, caPem);
        ++tally.filled;
        tally.end = std::max(tally.end, check.end);
        tally.timestamps = tally.timestamps || check.hasTimestamp;
        report.fault = graver(report.fault, check.fault);
    }
    check.report.field = field.name;
    report.signatures.push_back(check.report);
}

void closeReport(const QByteArray& pdf, const Tally& tally, DocumentReport& report) {
    if (tally.filled == 0) {
        report.fault = DocumentFault::Unsigned;
    } else if (tally.end != 0 && tally.end != pdf.size()) {
        report.fault = DocumentFault::Changed;
    }
    if (tally.timestamps) {
        report.notChecked << u"timestamp"_s;
    }
    if (tally.filled > 1) {
        report.notChecked << u"changesBetweenSignatures"_s;
    }
}

void readDocument(const PdfFile& file, const QByteArray& caPem, DocumentReport& report) {
    report.pdfa = claimedPdfa(file);
    report.fontsEmbedded = fontsAreEmbedded(file);
    const auto fields = readFields(file);
    if (!fields) {
        report.fault = DocumentFault::Broken;
        return;
    }
    Tally tally;
    for (const FormField& field : *fields) {
        if (field.isSignature) {
            addField(file, field, caPem, report, tally);
        }
    }
    closeReport(file.bytes(), tally, report);
}

} // namespace

DocumentReport verifyDocument(const QByteArray& pdf, const QByteArray& caPem) {
    DocumentReport report;
    report.notChecked << u"revocation"_s;
    if (const auto file = PdfFile::open(pdf)) {
        readDocument(*file, caPem, report);
    } else {
        report.fault = DocumentFault::Broken;
    }
    const bool noSealToFollow = report.fault == DocumentFault::Broken || report.fault == DocumentFault::Unsigned;
    if (noSealToFollow && wasSealedOtherwise(pdf)) {
        report.fault = DocumentFault::Changed;
    }
    return report;
}

} // namespace kakanai::printing
