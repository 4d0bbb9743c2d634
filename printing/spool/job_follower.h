#pragma once

#include "printing/printer.h"

#include <chrono>

namespace kakanai::printing {

/// Asks again and again until the job is over or `stop` is requested, which ends the wait at once. Every printer
/// follows its jobs here, so that a simulated one cannot behave otherwise than a real one.
JobStatus followJob(const std::function<JobStatus()>& ask, const std::function<void(JobStatus)>& changed,
                    std::stop_token stop, std::chrono::milliseconds between);

} // namespace kakanai::printing
