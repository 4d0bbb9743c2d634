#include "printing/spool/cups_printer.h"

#include "printing/spool/job_follower.h"

namespace kakanai::printing {

namespace {

constexpr std::chrono::milliseconds betweenQuestions{250};
constexpr int silencesUntilUnknown = 8;

std::unexpected<PrintError> failure(PrintFault fault) {
    return std::unexpected(PrintError{fault});
}

void addKeyword(ipp_t* request, const char* name, const char* value) {
    ippAddString(request, IPP_TAG_JOB, IPP_TAG_KEYWORD, name, nullptr, value);
}

void addWanted(ipp_t* request, std::initializer_list<const char*> names) {
    ippAddStrings(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", int(names.size()), nullptr,
                  std::data(names));
}

void addOptions(ipp_t* request, const PrintOptions& options) {
    ippAddInteger(request, IPP_TAG_JOB, IPP_TAG_INTEGER, "copies", options.copies);
    addKeyword(request, "sides", options.duplex ? "two-sided-long-edge" : "one-sided");
    addKeyword(request, "media", options.media.toUtf8().constData());
    // Forms are laid out in millimetres: a driver that fits them to the page would move every box.
    addKeyword(request, "print-scaling", "none");
}

IppPrinterFacts printerFacts(ipp_t* answer) {
    return {wordsOf(answer, "printer-state-reasons"), numberOf(answer, "printer-state") == int(IPP_PSTATE_STOPPED),
            wordsOf(answer, "printer-state-message").join(u' ')};
}

} // namespace

CupsPrinter::CupsPrinter(const QString& queue, CupsServer server) : server_(std::move(server)) {
    char uri[HTTP_MAX_URI];
    httpAssembleURIf(HTTP_URI_CODING_ALL, uri, sizeof uri, "ipp", nullptr, "localhost", 0, "/printers/%s",
                     queue.toUtf8().constData());
    queueUri_ = uri;
}

PrintResult<void> CupsPrinter::ready() {
    const auto http = connectTo(server_);
    const auto answer = http ? askPrinter(http->get()) : std::unexpected(http.error());
    if (!answer) {
        return std::unexpected(answer.error());
    }
    const PrintFault fault = faultOf(printerFacts(answer->get()));
    if (fault != PrintFault::None) {
        return failure(fault);
    }
    ipp_attribute_t* accepts = ippFindAttribute(answer->get(), "printer-is-accepting-jobs", IPP_TAG_BOOLEAN);
    if (accepts && !ippGetBoolean(accepts, 0)) {
        return failure(PrintFault::Rejected);
    }
    return {};
}

PrintResult<JobId> CupsPrinter::submit(const QByteArray& pdf, const QString& title, const PrintOptions& options) {
    const auto http = connectTo(server_);
    if (!http) {
        return std::unexpected(http.error());
    }
    const auto job = createJob(http->get(), title, options);
    if (!job) {
        return job;
    }
    jobs_.insert(*job);
    if (const auto sent = sendDocument(http->get(), *job, pdf); !sent) {
        if (purge(http->get(), *job)) {
            jobs_.erase(*job);
        }
        return std::unexpected(sent.error());
    }
    return job;
}

PrintResult<JobStatus> CupsPrinter::follow(JobId job, const std::function<void(JobStatus)>& changed, std::stop_token stop) {
    JobStatus last;
    int silences = 0;
    const auto status = [&] {
        const auto known = facts(job);
        if (known) {
            silences = 0;
            return last = statusOf(*known);
        }
        // A spooler that forgot the job cannot tell any more; one that is silent may be restarting.
        const bool forgotten = known.error().fault != PrintFault::Offline;
        if (forgotten || ++silences == silencesUntilUnknown) {
            return JobStatus{JobState::Unknown, known.error().fault};
        }
        return JobStatus{last.state, PrintFault::Offline};
    };
    return followJob(status, changed, stop, betweenQuestions);
}

void CupsPrinter::empty() {
    const auto http = connectTo(server_);
    if (!http) {
        return;
    }
    std::erase_if(jobs_, [&](JobId job) { return purge(http->get(), job); });
}

PrintResult<JobId> CupsPrinter::createJob(http_t* http, const QString& title, const PrintOptions& options) const {
    Ipp request = requestFor(IPP_OP_CREATE_JOB, queueUri_);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "job-name", nullptr, title.toUtf8().constData());
    addOptions(request.get(), options);
    const auto answer = ask(http, std::move(request));
    if (!answer) {
        return std::unexpected(answer.error());
    }
    const PrintFault fault = faultOf(ippGetStatusCode(answer->get()));
    const auto job = numberOf(answer->get(), "job-id");
    if (fault != PrintFault::None || !job) {
        return failure(fault == PrintFault::None ? PrintFault::Rejected : fault);
    }
    return *job;
}

PrintResult<void> CupsPrinter::sendDocument(http_t* http, JobId job, const QByteArray& pdf) const {
    Ipp request = requestFor(IPP_OP_SEND_DOCUMENT, queueUri_);
    ippAddInteger(request.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_MIMETYPE, "document-format", nullptr, "application/pdf");
    ippAddBoolean(request.get(), IPP_TAG_OPERATION, "last-document", 1);
    const std::size_t length = ippLength(request.get()) + std::size_t(pdf.size());
    http_status_t status = cupsSendRequest(http, request.get(), "/", length);
    if (status == HTTP_STATUS_CONTINUE) {
        status = cupsWriteRequestData(http, pdf.constData(), std::size_t(pdf.size()));
    }
    const Ipp answer(status == HTTP_STATUS_CONTINUE ? cupsGetResponse(http, "/") : nullptr);
    const PrintFault fault = answer ? faultOf(ippGetStatusCode(answer.get())) : PrintFault::Offline;
    if (fault != PrintFault::None) {
        return failure(fault);
    }
    return {};
}

PrintResult<Ipp> CupsPrinter::askPrinter(http_t* http) const {
    Ipp request = requestFor(IPP_OP_GET_PRINTER_ATTRIBUTES, queueUri_);
    addWanted(request.get(), {"printer-state", "printer-state-reasons", "printer-state-message", "printer-is-accepting-jobs"});
    auto answer = ask(http, std::move(request));
    const PrintFault fault = answer ? faultOf(ippGetStatusCode(answer->get())) : PrintFault::None;
    return fault == PrintFault::None ? std::move(answer) : PrintResult<Ipp>(failure(fault));
}

PrintResult<IppJobFacts> CupsPrinter::facts(JobId job) const {
    const auto http = connectTo(server_);
    auto printer = http ? askPrinter(http->get()) : std::unexpected(http.error());
    if (!printer) {
        return std::unexpected(printer.error());
    }
    Ipp request = requestFor(IPP_OP_GET_JOB_ATTRIBUTES, queueUri_);
    ippAddInteger(request.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    addWanted(request.get(), {"job-state", "job-state-reasons"});
    const auto answer = ask(http->get(), std::move(request));
    if (!answer) {
        return std::unexpected(answer.error());
    }
    const auto state = numberOf(answer->get(), "job-state");
    if (!state || *state < int(IppJobState::Pending) || *state > int(IppJobState::Completed)) {
        return failure(PrintFault::NoPrinter);
    }
    return IppJobFacts{IppJobState(*state), wordsOf(answer->get(), "job-state-reasons"), printerFacts(printer->get())};
}

bool CupsPrinter::purge(http_t* http, JobId job) const {
    Ipp request = requestFor(IPP_OP_CANCEL_JOB, queueUri_);
    ippAddInteger(request.get(), IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    ippAddBoolean(request.get(), IPP_TAG_OPERATION, "purge-job", 1);
    const auto answer = ask(http, std::move(request));
    const bool gone = answer && ippGetStatusCode(answer->get()) == IPP_STATUS_ERROR_NOT_FOUND;
    return gone || (answer && faultOf(ippGetStatusCode(answer->get())) == PrintFault::None);
}

} // namespace kakanai::printing
