#pragma once

#include "printing/spool/ipp_exchange.h"
#include "printing/spool/ipp_states.h"

#include <set>

namespace kakanai::printing {

/// One queue of a CUPS server, spoken to over IPP.
class CupsPrinter final : public Printer {
public:
    explicit CupsPrinter(const QString& queue, CupsServer server = {});

    PrintResult<void> ready() override;
    PrintResult<JobId> submit(const QByteArray& pdf, const QString& title, const PrintOptions& options) override;
    PrintResult<JobStatus> follow(JobId job, const std::function<void(JobStatus)>& changed,
                                  std::stop_token stop) override;
    void empty() override;

private:
    PrintResult<JobId> createJob(http_t* http, const QString& title, const PrintOptions& options) const;
    PrintResult<void> sendDocument(http_t* http, JobId job, const QByteArray& pdf) const;
    PrintResult<Ipp> askPrinter(http_t* http) const;
    PrintResult<IppJobFacts> facts(JobId job) const;
    bool purge(http_t* http, JobId job) const;

    CupsServer server_;
    QByteArray queueUri_;
    std::set<JobId> jobs_; ///< submitted and not yet purged
};

} // namespace kakanai::printing
