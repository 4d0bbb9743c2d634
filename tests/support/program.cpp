#include "tests/support/program.h"

#include <QJsonDocument>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace kakanai::tests {

QJsonObject ProgramRun::json() const {
    return QJsonDocument::fromJson(output).object();
}

ProgramRun Program::run(const QStringList& arguments, const QByteArray& input) const {
    constexpr int patience = 480'000; // a whole visit, eight jobs of a real printer, sanitizers, a busy machine
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home_);
    environment.insert(u"XDG_DATA_HOME"_s, home_ + u"/data"_s);
    environment.insert(u"TMPDIR"_s, home_);
    if (arguments.contains(u"--demo-visit"_s)) {
        // Qt Quick keeps its caches of pictures and paint engines until the process ends.
        environment.insert(u"ASAN_OPTIONS"_s, u"detect_leaks=0"_s);
    }
    process.setProcessEnvironment(environment);
    process.start(path_, arguments);
    process.write(input);
    process.closeWriteChannel();
    ProgramRun run;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit) {
        run.status = process.exitCode();
    } else {
        process.kill();
        process.waitForFinished();
    }
    run.output = process.readAllStandardOutput();
    run.diagnostics = process.readAllStandardError();
    return run;
}

} // namespace kakanai::tests
