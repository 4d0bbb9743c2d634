#include "printing/spool/ipp_exchange.h"

#include <QStringDecoder>

namespace kakanai::printing {

namespace {

constexpr int connectTimeoutMs = 3000;
constexpr double answerTimeoutSeconds = 10.0;

int giveUp(http_t*, void*) {
    return 0;
}

} // namespace

PrintResult<Http> connectTo(const CupsServer& server) {
    const QByteArray host = server.host.toUtf8();
    Http http(httpConnect2(host.isEmpty() ? cupsServer() : host.constData(), host.isEmpty() ? ippPort() : server.port,
                           nullptr, AF_UNSPEC, HTTP_ENCRYPTION_IF_REQUESTED, 1, connectTimeoutMs, nullptr));
    if (!http) {
        return std::unexpected(PrintError{PrintFault::Offline});
    }
    httpSetTimeout(http.get(), answerTimeoutSeconds, giveUp, nullptr);
    return http;
}

Ipp requestFor(ipp_op_t operation, const QByteArray& queueUri) {
    Ipp request(ippNew());
    ippSetOperation(request.get(), operation);
    ippSetRequestId(request.get(), 1);
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_CHARSET, "attributes-charset", nullptr, "utf-8");
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_LANGUAGE, "attributes-natural-language", nullptr, "en");
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, queueUri.constData());
    ippAddString(request.get(), IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    return request;
}

PrintResult<Ipp> ask(http_t* http, Ipp request) {
    Ipp answer(cupsDoRequest(http, request.release(), "/"));
    if (!answer) {
        return std::unexpected(PrintError{PrintFault::Offline});
    }
    return answer;
}

PrintFault faultOf(ipp_status_t status) {
    if (status < IPP_STATUS_ERROR_BAD_REQUEST) {
        return PrintFault::None;
    }
    if (status == IPP_STATUS_ERROR_NOT_FOUND) {
        return PrintFault::NoPrinter;
    }
    const bool away = status == IPP_STATUS_ERROR_SERVICE_UNAVAILABLE || status == IPP_STATUS_ERROR_DEVICE;
    return away ? PrintFault::Offline : PrintFault::Rejected;
}

QStringList wordsOf(ipp_t* answer, const char* attribute) {
    QStringList words;
    ipp_attribute_t* found = ippFindAttribute(answer, attribute, IPP_TAG_ZERO);
    for (int i = 0; i < ippGetCount(found); ++i) {
        QStringDecoder decode(QStringConverter::Utf8);
        const QString word = decode(QByteArrayView(ippGetString(found, i, nullptr)));
        if (!decode.hasError()) {
            words << word;
        }
    }
    return words;
}

std::optional<int> numberOf(ipp_t* answer, const char* attribute) {
    ipp_attribute_t* found = ippFindAttribute(answer, attribute, IPP_TAG_ZERO);
    const ipp_tag_t type = ippGetValueTag(found);
    return type == IPP_TAG_INTEGER || type == IPP_TAG_ENUM ? std::optional(ippGetInteger(found, 0)) : std::nullopt;
}

} // namespace kakanai::printing
