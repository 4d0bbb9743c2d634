#pragma once

#include "printing/printer.h"
#include "printing/spool/ipp_states.h"

#include <map>
#include <mutex>

namespace kakanai::printing {

enum class SimulatedFault {
    None,
    Jam,
    NoPaper,
    Offline,     ///< already before a job is given; the job waits
    CablePulled, ///< in the middle of a job: nobody can say how much of it is on paper
};

struct SimulatedPrinterSettings {
    QString folder; ///< for the printed files; empty: only in memory
    SimulatedFault fault = SimulatedFault::None;
    int atJob = 1; ///< the job in which the fault appears, counted from 1; it stays until repair()
};

/// Thread-safe: repair() and printed() come from outside the worker that prints.
class SimulatedPrinter final : public Printer {
public:
    explicit SimulatedPrinter(SimulatedPrinterSettings settings) : settings_(std::move(settings)) {}

    PrintResult<void> ready() override;
    PrintResult<JobId> submit(const QByteArray& pdf, const QString& title, const PrintOptions& options) override;
    PrintResult<JobStatus> follow(JobId job, const std::function<void(JobStatus)>& changed,
                                  std::stop_token stop) override;
    void empty() override;

    void repair();
    std::vector<QByteArray> printed() const;

private:
    struct Job {
        QByteArray pdf;
        QString title;
        IppJobState state = IppJobState::Pending;
    };

    bool isFaulty(JobId job) const;
    JobStatus advance(JobId id);
    void print(JobId id, Job& job);

    mutable std::mutex mutex_;
    SimulatedPrinterSettings settings_;
    std::map<JobId, Job> jobs_;
    std::vector<QByteArray> printed_;
    JobId last_ = 0;
};

} // namespace kakanai::printing
