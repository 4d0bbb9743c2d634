#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <expected>
#include <functional>
#include <stop_token>

/// What printing *is*: a job that is followed to its end, and a queue that is emptied when a visit ends, so that nobody
/// gets the last person's paper.
namespace kakanai::printing {

enum class PrintFault { None, NoPrinter, Offline, Jam, NoPaper, CoverOpen, Rejected };

/// HandedOver is as far as a spooler can see: whether the page came out is asked of a person.
enum class JobState { Queued, Sending, HandedOver, Failed, Unknown };

struct JobStatus {
    JobState state = JobState::Queued;
    PrintFault fault = PrintFault::None; ///< why it failed, or why it waits
    bool operator==(const JobStatus&) const = default;
};

struct PrintError {
    PrintFault fault;
    bool operator==(const PrintError&) const = default;
};

template<class T>
using PrintResult = std::expected<T, PrintError>;

struct PrintOptions {
    int copies = 1;
    bool duplex = false;
    QString media = QStringLiteral("iso_a4_210x297mm");
};

using JobId = int;

/// One printer. Calls block, from one worker thread.
class Printer {
public:
    virtual ~Printer() = default;

    virtual PrintResult<void> ready() = 0;
    /// `title` is a form id and a number; spoolers show it, so it carries nothing of a person.
    virtual PrintResult<JobId> submit(const QByteArray& pdf, const QString& title, const PrintOptions& options) = 0;
    /// Follows a job until it is handed over, failed, unknown or stopped; `changed` hears every new status.
    virtual PrintResult<JobStatus> follow(JobId job, const std::function<void(JobStatus)>& changed,
                                          std::stop_token stop) = 0;
    /// Cancels what waits and purges every job this object submitted, those handed over too: spoolers keep printed
    /// files.
    virtual void empty() = 0;
};

} // namespace kakanai::printing
