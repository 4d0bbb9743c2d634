#pragma once

#include "printing/printer.h"

#include <cups/cups.h>

#include <memory>

namespace kakanai::printing {

struct CloseHttp {
    void operator()(http_t* http) const { httpClose(http); }
};
struct DeleteIpp {
    void operator()(ipp_t* message) const { ippDelete(message); }
};
using Http = std::unique_ptr<http_t, CloseHttp>;
using Ipp = std::unique_ptr<ipp_t, DeleteIpp>;

/// Where the spooler listens. An empty host: what the machine is set up for.
struct CupsServer {
    QString host;
    int port = 631;
};

/// Connects anew for each conversation: a kiosk is idle for hours, and a spooler is restarted meanwhile. Offline if it does not answer.
PrintResult<Http> connectTo(const CupsServer& server);

/// A request about one queue, with the attributes every request begins with. In English: a job speaks the language it was given in,
/// and its messages are read by `statusOf`.
Ipp requestFor(ipp_op_t operation, const QByteArray& queueUri);

/// Answer of the spooler, whatever its status; Offline if there is none.
PrintResult<Ipp> ask(http_t* http, Ipp request);

/// What an answer's status means for us; None if it is a success.
PrintFault faultOf(ipp_status_t status);

/// Values of an attribute of keywords or text; empty where there is none.
QStringList wordsOf(ipp_t* answer, const char* attribute);
std::optional<int> numberOf(ipp_t* answer, const char* attribute);

} // namespace kakanai::printing
