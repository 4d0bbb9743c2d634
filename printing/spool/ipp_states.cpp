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

PrintFault orElse(PrintFault fault, PrintFault otherwise) {
    return fault == PrintFault::None ? otherwise : fault;
}

} // namespace

PrintFault faultOf(const QStringList& printerReasons, bool printerStopped) {
    const auto found = std::ranges::find_if(words, [&](const Word& word) {
        return std::ranges::any_of(printerReasons,
                                   [&](const QString& reason) { return reason.startsWith(QLatin1StringView(word.begins)); });
    });
    if (found != words.end()) {
        return found->fault;
    }
    return printerStopped ? PrintFault::Offline : PrintFault::None;
}

JobStatus statusOf(const IppJobFacts& facts) {
    const PrintFault fault = faultOf(facts.printerReasons, facts.printerStopped);
    switch (facts.state) {
    case IppJobState::Pending:
    case IppJobState::Held:
    case IppJobState::Stopped:
        return {JobState::Queued, fault};
    case IppJobState::Processing:
        return {JobState::Sending, fault};
    case IppJobState::Canceled:
        return {JobState::Failed, PrintFault::Rejected};
    case IppJobState::Aborted:
        return {JobState::Failed, orElse(fault, PrintFault::Rejected)};
    case IppJobState::Completed:
        break;
    }
    // "Completed with errors" may mean paper or no paper: only a person can tell.
    const bool doubtful = facts.jobReasons.contains(QLatin1StringView("job-completed-with-errors"));
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
