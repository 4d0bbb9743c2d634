// Longer than the rule: one switch names every fault of a card.
#include "app/visit/faults.h"

#include "app/visit/card_words.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace kakanai::visit {
namespace {

using base::DetailKey;
using base::Problem;
using base::ProblemCode;

QString secretText(scanners::CardSecret secret) {
    switch (secret) {
    case scanners::CardSecret::Pin:
        return u"pin"_s;
    case scanners::CardSecret::NumberB:
        return u"numberB"_s;
    case scanners::CardSecret::Signature:
        return u"signature"_s;
    case scanners::CardSecret::LicencePin1:
        return u"licencePin1"_s;
    case scanners::CardSecret::LicencePin2:
        return u"licencePin2"_s;
    }
    std::unreachable();
}

Problem pinProblem(ProblemCode code, const scanners::CardError& error) {
    const Problem problem = Problem(code).with(DetailKey::Secret, secretText(error.secret));
    return error.triesLeft < 0 ? problem : problem.with(DetailKey::TriesLeft, error.triesLeft);
}

} // namespace

Problem problemOf(const scanners::CardError& error) {
    using enum scanners::CardFault;
    switch (error.fault) {
    case ServiceMissing:
        return Problem(ProblemCode::CardServiceMissing);
    case ServiceVersion:
        return Problem(ProblemCode::CardServiceVersion);
    case ReaderNone:
        return Problem(ProblemCode::CardReaderNone);
    case ReaderSeveral:
        return Problem(ProblemCode::CardReaderSeveral);
    case ReaderBusy:
        return Problem(ProblemCode::CardReaderBusy);
    case ReaderStuck:
        return Problem(ProblemCode::CardReaderStuck);
    case Absent:
        return Problem(ProblemCode::CardAbsent);
    case Unknown:
        return Problem(ProblemCode::CardUnknown);
    case Removed:
        return Problem(ProblemCode::CardRemoved);
    case Timeout:
        return Problem(ProblemCode::CardTimeout);
    case Transmission:
        return Problem(ProblemCode::CardTransmission);
    case DataMalformed:
        return Problem(ProblemCode::CardDataMalformed);
    case KeyForm:
        return Problem(ProblemCode::CardKeyForm);
    case KeyWrong:
        return Problem(ProblemCode::CardKeyWrong);
    case Unsupported:
        return Problem(ProblemCode::CardUnsupported);
    case ReaderShortOnly:
        return Problem(ProblemCode::CardReaderShortOnly);
    case CertificateMissing:
        return Problem(ProblemCode::CardCertificateMissing);
    case PinForm:
        return pinProblem(ProblemCode::CardPinForm, error);
    case PinWrong:
        return pinProblem(ProblemCode::CardPinWrong, error);
    case PinLastTry:
        return pinProblem(ProblemCode::CardPinLastTry, error);
    case PinBlocked:
        return pinProblem(ProblemCode::CardPinBlocked, error);
    }
    std::unreachable();
}

Problem problemOf(const scanners::CodeError& error) {
    using enum scanners::CodeFault;
    switch (error.fault) {
    case ScannerNone:
        return Problem(ProblemCode::CodeScannerNone);
    case ScannerBusy:
        return Problem(ProblemCode::CodeScannerBusy);
    case ScannerPermission:
        return Problem(ProblemCode::CodeScannerPermission);
    case ScannerLost:
        return Problem(ProblemCode::CodeScannerLost);
    case ScannerUnfit:
        return Problem(ProblemCode::CodeScannerUnfit);
    case Unreadable:
        return Problem(ProblemCode::CodeUnreadable);
    case ImageUnreadable:
        return Problem(ProblemCode::CodeImageUnreadable);
    case ImageTooLarge:
        return Problem(ProblemCode::CodeImageLarge);
    }
    std::unreachable();
}

Problem problemOf(const scanners::MrzError& error) {
    const Problem problem = Problem(ProblemCode::CardKeyForm).with(DetailKey::Field, mrzFieldText(error.field));
    return error.line == 0 ? problem
                           : problem.with(DetailKey::Line, error.line).with(DetailKey::Position, error.position);
}

Problem problemOf(const db::StoreError& error) {
    using enum db::StoreFault;
    switch (error.fault) {
    case Exists:
        return Problem(ProblemCode::StoreExists);
    case Missing:
        return Problem(ProblemCode::StoreMissing);
    case Passphrase:
        return Problem(ProblemCode::StorePassphrase);
    case Damaged:
        return Problem(ProblemCode::StoreDamaged);
    case Version:
        return Problem(ProblemCode::StoreVersion);
    case Busy:
        return Problem(ProblemCode::StoreBusy);
    case Full:
        return Problem(ProblemCode::StoreFull);
    case Conflict:
        return Problem(ProblemCode::StoreConflict);
    case Production:
        return Problem(ProblemCode::StoreProduction);
    }
    std::unreachable();
}

Problem problemOf(const printing::SealError& error) {
    switch (error.fault) {
    case printing::SealFault::Key:
        return Problem(ProblemCode::SealKey);
    case printing::SealFault::Expired:
        return Problem(ProblemCode::SealExpired);
    case printing::SealFault::Document:
        return Problem(ProblemCode::SealDocument);
    }
    std::unreachable();
}

Problem problemOf(const printing::PrintError& error) {
    using enum printing::PrintFault;
    switch (error.fault) {
    case None:
    case NoPrinter:
        return Problem(ProblemCode::PrinterNone);
    case Offline:
        return Problem(ProblemCode::PrinterOffline);
    case Jam:
        return Problem(ProblemCode::PrinterJam);
    case NoPaper:
        return Problem(ProblemCode::PrinterNoPaper);
    case CoverOpen:
        return Problem(ProblemCode::PrinterCoverOpen);
    case Rejected:
        return Problem(ProblemCode::PrinterRejected);
    }
    std::unreachable();
}

Problem problemOf(const printing::PaperError& error, const QString& form) {
    const auto at = [&](ProblemCode code) {
        Problem problem(code);
        if (!form.isEmpty()) {
            problem = problem.with(DetailKey::Form, form);
        }
        return error.field.isEmpty() ? problem : problem.with(DetailKey::Field, error.field);
    };
    switch (error.fault) {
    case printing::PaperFault::FontMissing:
        return at(ProblemCode::PaperFontMissing);
    case printing::PaperFault::GlyphMissing:
        return at(ProblemCode::PaperGlyphMissing);
    case printing::PaperFault::Write:
        return at(ProblemCode::PaperWrite);
    }
    std::unreachable();
}

std::optional<Problem> alertOf(scanners::Authenticity authenticity) {
    const bool mismatch = authenticity == scanners::Authenticity::Mismatch;
    return mismatch ? std::optional(Problem(ProblemCode::CardAuthenticity)) : std::nullopt;
}

std::vector<Problem> alertsOf(const scanners::DriversLicence& licence, QDate today) {
    std::vector<Problem> alerts;
    if (QDate::fromString(licence.expires, Qt::ISODate) < today) {
        alerts.push_back(Problem(ProblemCode::CardExpired));
    }
    const int inexact = licence.name.inexactCharacters() + licence.address.inexactCharacters();
    if (inexact > 0) {
        alerts.push_back(Problem(ProblemCode::CardCharacters).with(DetailKey::Count, inexact));
    }
    return alerts;
}

std::optional<Problem> problemOf(printing::DocumentFault fault) {
    switch (fault) {
    case printing::DocumentFault::None:
        return {};
    case printing::DocumentFault::Unsigned:
        return Problem(ProblemCode::DocumentUnsigned);
    case printing::DocumentFault::Changed:
        return Problem(ProblemCode::DocumentChanged);
    case printing::DocumentFault::Broken:
        return Problem(ProblemCode::DocumentBroken);
    case printing::DocumentFault::Untrusted:
        return Problem(ProblemCode::DocumentUntrusted);
    }
    std::unreachable();
}

} // namespace kakanai::visit
