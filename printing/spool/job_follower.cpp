#include "printing/spool/job_follower.h"

#include "printing/spool/ipp_states.h"

#include <condition_variable>
#include <mutex>

namespace kakanai::printing {

JobStatus followJob(const std::function<JobStatus()>& ask, const std::function<void(JobStatus)>& changed,
                    std::stop_token stop, std::chrono::milliseconds between) {
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::optional<JobStatus> told;
    for (;;) {
        const JobStatus status = ask();
        if (status != told) {
            told = status;
            changed(status);
        }
        std::unique_lock lock(mutex);
        if (isFinal(status.state) || stop.stop_requested()) {
            return status;
        }
        stopped.wait_for(lock, stop, between, [] { return false; });
    }
}

} // namespace kakanai::printing
