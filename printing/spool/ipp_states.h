#pragma once

#include "printing/printer.h"

namespace kakanai::printing {

/// job-state (RFC 8011, 5.3.7).
enum class IppJobState { Pending = 3, Held, Processing, Stopped, Canceled, Aborted, Completed };

/// What a spooler says of a printer.
struct IppPrinterFacts {
    QStringList reasons;
    bool stopped = false;
    QString message; ///< printer-state-message, in English
};

struct IppJobFacts {
    IppJobState state = IppJobState::Pending;
    QStringList reasons;
    IppPrinterFacts printer;
};

/// The gravest of printer-state-reasons (RFC 8011, 5.4.12, and PWG 5100.9); their -error, -warning, -report endings do not
/// matter, because a printer that reports an empty tray as a warning stands still all the same.
PrintFault faultOf(const IppPrinterFacts& printer);

JobStatus statusOf(const IppJobFacts& job);

/// Whether nothing more will be heard of the job.
bool isFinal(JobState state);

} // namespace kakanai::printing
