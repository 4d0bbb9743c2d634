#include "app/cli/commands.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kakanai::cli {
namespace {

QString stateText(CheckState state) {
    switch (state) {
    case CheckState::Ok:
        return u"ok"_s;
    case CheckState::Warn:
        return u"warn"_s;
    case CheckState::Fail:
        return u"fail"_s;
    }
    std::unreachable();
}

} // namespace

Exit doctor(const Arguments& arguments, Parts& parts, const Output& output) {
    QJsonArray checks;
    bool failed = false;
    for (const Check& check : parts.examine(dataFolder(arguments), arguments.value(u"catalog"_s))) {
        failed = failed || check.state == CheckState::Fail;
        checks.append(
            QJsonObject{{u"id"_s, check.id}, {u"state"_s, stateText(check.state)}, {u"message"_s, check.message}});
        output.say(u"%1  %2  %3"_s.arg(stateText(check.state), -4).arg(check.id, -12).arg(check.message));
    }
    output.object({{u"checks"_s, checks}});
    return failed ? Exit::Problem : Exit::Done;
}

} // namespace kakanai::cli
