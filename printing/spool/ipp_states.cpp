#include "printing/spool/ipp_states.h"

#include <algorithm>
#include <array>

namespace kakanai::printing {

namespace {

struct Word {
    const char* begins;
    PrintFault fault;
};

/// In the order in which a person has to act.
constexpr std::array words{
    Word{"media-jam", PrintFault::Jam},
    Word{"cover-open", PrintFault::CoverOpen},
    Word{"door-open", PrintFault::CoverOpen},
    Word{"interlock-open", PrintFault::CoverOpen},
    Word{"media-empty", PrintFault::NoPaper},
    Word{"media-needed", PrintFault::NoPaper},
    Word{"input-tray-missing", PrintFault::NoPaper},
    Word{"offline", PrintFault::Offline},
    Word{"connecting-to-device", PrintFault::Offline},
    Word{"timed-out", PrintFault::Offline},
    Word{"shutdown", PrintFault::Offline},
    Word{"stopped-partly", PrintFault::Offline},
};

/// CUPS has no reason for a printer that does not answer while a job is sent to it, only these words of its backends.
bool isUnreachable(const QString& message) {
    constexpr std::array sayings{"may not exist or is unavailable", "is not responding", "is unreachable"};
    return std::ranges::any_of(sayings, [&](const char* saying) { return message.contains(QLatin1StringView(saying)); });
}

PrintFault orElse(PrintFault fault, PrintFault otherwise) {
    return fault == PrintFault::None ? otherwise : fault;
}

} // namespace

PrintFault faultOf(const IppPrinterFacts& printer) {
    const auto found = std::ranges::find_if(words, [&](const Word& word) {
        return std::ranges::any_of(printer.reasons,
                                   [&](const QString& reason) { return reason.startsWith(QLatin1StringView(word.begins)); });
    });
    if (found != words.end()) {
        return found->fault;
    }
    return printer.stopped ? PrintFault::Offline : PrintFault::None;
}

JobStatus statusOf(const IppJobFacts& job) {
    const PrintFault fault = faultOf(job.printer);
    switch (job.state) {
    case IppJobState::Pending:
    case IppJobState::Held:
    case IppJobState::Stopped:
        return {JobState::Queued, fault};
    case IppJobState::Processing:
        return {JobState::Sending, orElse(fault, isUnreachable(job.printer.message) ? PrintFault::Offline : PrintFault::None)};
    case IppJobState::Canceled:
        return {JobState::Failed, PrintFault::Rejected};
    case IppJobState::Aborted:
        return {JobState::Failed, orElse(fault, PrintFault::Rejected)};
    case IppJobState::Completed:
        break;
    }
    // "Completed with errors" may mean paper or no paper: only a person can tell.
    const bool doubtful = job.reasons.contains(QLatin1StringView("job-completed-with-errors"));
    return {doubtful ? JobState::Unknown : JobState::HandedOver, doubtful ? fault : PrintFault::None};
}

bool isFinal(JobState state) {
    switch (state) {
    case JobState::Queued:
    case JobState::Sending:
        return false;
    case JobState::HandedOver:
    case JobState::Failed:
    case JobState::Unknown:
        break;
    }
    return true;
}

} // namespace kakanai::printing
