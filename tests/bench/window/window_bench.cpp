#include "tests/bench/window/process_use.h"
#include "tests/bench/window/virtual_display.h"
#include "tests/bench/window/window_watch.h"

#include <QCoreApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <csignal>
#include <sys/prctl.h>

using namespace kakanai::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds longestStart(20);
constexpr int settlingMs = 2000;
constexpr int runs = 5;

/// Our program, or another, on the same display with the same renderer.
class Launched {
public:
    Launched(const QString& display, const QString& home) {
        auto environment = QProcessEnvironment::systemEnvironment();
        for (const auto& name : {u"WAYLAND_DISPLAY"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s,
                                 u"XDG_CACHE_HOME"_s}) {
            environment.remove(name);
        }
        environment.insert(u"DISPLAY"_s, display);
        environment.insert(u"HOME"_s, home);
        environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
        environment.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
        process_.setProcessEnvironment(environment);
        process_.setStandardOutputFile(QProcess::nullDevice());
        process_.setStandardErrorFile(QProcess::nullDevice());
        process_.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    }
    ~Launched() {
        process_.kill(); // nothing of it is needed any more, and a program may ask before it ends
        process_.waitForFinished();
    }
    Launched(const Launched&) = delete;
    Launched& operator=(const Launched&) = delete;

    QProcess& process() { return process_; }

private:
    QProcess process_;
};

double seconds(WindowWatch::Clock::duration time) {
    return std::chrono::duration<double>(time).count();
}

/// One start: seconds to the first picture, and what is used when it has settled. An empty text: it went well.
const char* measureStart(benchmark::State& state, const QStringList& command) {
    VirtualDisplay display;
    const QTemporaryDir home;
    if (!display.start()) {
        return "no virtual display";
    }
    WindowWatch watch(display.name());
    Launched launched(display.name(), home.path());
    const auto start = WindowWatch::Clock::now();
    launched.process().start(command.first(), command.mid(1));
    if (!watch.isConnected() || !launched.process().waitForStarted()) {
        return "did not start";
    }
    const auto seen = watch.waitForPicture(longestStart);
    if (!seen) {
        return "no picture";
    }
    const double processorTime = processorTimeOf(launched.process().processId());
    if (launched.process().waitForFinished(settlingMs)) {
        return "ended by itself";
    }
    const auto memory = memoryOf(launched.process().processId());
    state.SetIterationTime(seconds(seen->drawn - start));
    state.counters["windowMs"] = 1000 * seconds(seen->mapped - start);
    state.counters["processorMs"] = processorTime;
    state.counters["residentMB"] = memory.resident;
    if (memory.proportional) {
        state.counters["proportionalMB"] = *memory.proportional;
    }
    return "";
}

void firstPicture(benchmark::State& state, const QStringList& command) {
    if (QStandardPaths::findExecutable(command.first()).isEmpty()) {
        state.SkipWithError("not installed");
        return;
    }
    for (auto _ : state) {
        if (const char* fault = measureStart(state, command); *fault != '\0') {
            state.SkipWithError(fault);
        }
    }
}

void measured(const char* name, const QStringList& command) {
    benchmark::RegisterBenchmark(name, [command](benchmark::State& state) { firstPicture(state, command); })
        ->UseManualTime()
        ->Iterations(1)
        ->Repetitions(runs)
        ->DisplayAggregatesOnly()
        ->Unit(benchmark::kMillisecond);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QString program = QStringLiteral(KAKANAI_PROGRAM);
    // The bar: 300 ms and 100 MB. AusweisApp2 stands beside: a Qt Quick program that shows one small window.
    measured("kiosk", {program, u"--demo"_s, u"--role"_s, u"kiosk"_s, u"--windowed"_s});
    measured("counter", {program, u"--demo"_s, u"--role"_s, u"counter"_s, u"--windowed"_s});
    measured("AusweisApp2", {u"AusweisApp2"_s, u"--show"_s});
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 1;
    }
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
