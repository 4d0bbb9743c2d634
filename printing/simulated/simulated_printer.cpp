#include "printing/simulated/simulated_printer.h"

#include "printing/spool/job_follower.h"

#include <QDir>
#include <QSaveFile>

namespace kakanai::printing {

namespace {

using namespace Qt::StringLiterals;

constexpr std::chrono::milliseconds betweenQuestions{20};

QStringList reasonsOf(SimulatedFault fault) {
    switch (fault) {
    case SimulatedFault::None:
        return {u"none"_s};
    case SimulatedFault::Jam:
        return {u"media-jam-error"_s};
    case SimulatedFault::NoPaper:
        return {u"media-needed"_s, u"media-empty-error"_s};
    case SimulatedFault::Offline:
        return {u"offline-report"_s};
    case SimulatedFault::CablePulled:
        return {u"connecting-to-device"_s};
    }
    std::unreachable();
}

/// Titles come from forms and numbers, but a file name is no place for surprises.
QString fileName(JobId id, const QString& title) {
    QString plain = title;
    for (QChar& c : plain) {
        c = c.isLetterOrNumber() || c == u'-' ? c : u'_';
    }
    return u"%1-%2.pdf"_s.arg(id, 4, 10, QChar(u'0')).arg(plain.left(80));
}

} // namespace

PrintResult<void> SimulatedPrinter::ready() {
    const std::lock_guard lock(mutex_);
    if (isFaulty(last_ + 1) && settings_.fault == SimulatedFault::Offline) {
        return std::unexpected(PrintError{PrintFault::Offline});
    }
    if (last_ >= settings_.atJob && settings_.fault != SimulatedFault::None) {
        return std::unexpected(PrintError{faultOf({reasonsOf(settings_.fault), true, {}})});
    }
    return {};
}

PrintResult<JobId> SimulatedPrinter::submit(const QByteArray& pdf, const QString& title, const PrintOptions&) {
    const std::lock_guard lock(mutex_);
    if (!pdf.startsWith("%PDF-")) {
        return std::unexpected(PrintError{PrintFault::Rejected});
    }
    jobs_[++last_] = {pdf, title};
    return last_;
}

PrintResult<JobStatus> SimulatedPrinter::follow(JobId job, const std::function<void(JobStatus)>& changed,
                                                std::stop_token stop) {
    return followJob([this, job] { return advance(job); }, changed, stop, betweenQuestions);
}

void SimulatedPrinter::empty() {
    const std::lock_guard lock(mutex_);
    jobs_.clear();
}

void SimulatedPrinter::repair() {
    const std::lock_guard lock(mutex_);
    settings_.fault = SimulatedFault::None;
}

std::vector<QByteArray> SimulatedPrinter::printed() const {
    const std::lock_guard lock(mutex_);
    return printed_;
}

bool SimulatedPrinter::isFaulty(JobId job) const {
    return settings_.fault != SimulatedFault::None && job >= settings_.atJob;
}

/// One look at a job moves it one state on, as far as the fault lets it.
JobStatus SimulatedPrinter::advance(JobId id) {
    const std::lock_guard lock(mutex_);
    const auto found = jobs_.find(id);
    if (found == jobs_.end()) {
        return {JobState::Unknown, PrintFault::None};
    }
    Job& job = found->second;
    // All but an unreachable printer show what is wrong only when the paper moves.
    const bool waits = job.state == IppJobState::Pending;
    const bool faulty = isFaulty(id) && !(waits && settings_.fault != SimulatedFault::Offline);
    const IppJobFacts facts{job.state, {}, {reasonsOf(faulty ? settings_.fault : SimulatedFault::None), false, {}}};
    const JobStatus status = statusOf(facts);
    const bool sending = job.state == IppJobState::Processing;
    if (faulty && sending && settings_.fault == SimulatedFault::CablePulled) {
        return {JobState::Unknown, status.fault};
    }
    if (waits && !faulty) {
        job.state = IppJobState::Processing;
    } else if (sending && !faulty) {
        print(id, job);
    }
    return status;
}

void SimulatedPrinter::print(JobId id, Job& job) {
    job.state = IppJobState::Completed;
    if (!settings_.folder.isEmpty()) {
        QDir().mkpath(settings_.folder);
        QSaveFile file(QDir(settings_.folder).filePath(fileName(id, job.title)));
        const bool written = file.open(QIODevice::WriteOnly) && file.write(job.pdf) == job.pdf.size() && file.commit();
        job.state = written ? IppJobState::Completed : IppJobState::Aborted;
    }
    if (job.state == IppJobState::Completed) {
        printed_.push_back(job.pdf);
    }
}

} // namespace kakanai::printing
