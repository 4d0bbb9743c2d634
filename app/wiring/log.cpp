#include "app/wiring/log.h"

#include <QLoggingCategory>

namespace kakanai::wiring {
namespace {

Q_LOGGING_CATEGORY(visitLog, "kakanai.visit", QtWarningMsg)

QByteArray text(std::string_view name) {
    return {name.data(), static_cast<qsizetype>(name.size())};
}

} // namespace

void logTransitions(visit::Runner& runner) {
    QObject::connect(&runner, &visit::Runner::transition, &runner,
                     [](visit::StepKind from, std::string_view event, visit::StepKind to, bool ignored) {
                         qCInfo(visitLog, "%s + %s -> %s%s", text(visit::nameOf(from)).constData(),
                                text(event).constData(), text(visit::nameOf(to)).constData(),
                                ignored ? " (ignored)" : "");
                     });
}

} // namespace kakanai::wiring
