#include "tests/support/suite.h"

#include <QStringList>

#include <cstdio>
#include <map>
#include <string>

namespace kakanai::tests {
namespace {

using Factory = std::function<std::unique_ptr<QObject>()>;

std::map<std::string, Factory>& suites() {
    static std::map<std::string, Factory> all;
    return all;
}

struct Totals {
    int passed = 0;
    int failed = 0;
};

void run(const std::string& name, const Factory& make, const QStringList& options, Totals& totals) {
    const auto object = make();
    const int failures = QTest::qExec(object.get(), QStringList{QString::fromStdString(name)} + options);
    ++(failures == 0 ? totals.passed : totals.failed);
}

} // namespace

Suite::Suite(const char* name, Factory make) {
    suites().emplace(name, std::move(make));
}

int runSuites(int argc, char** argv) {
    QStringList names;
    QStringList options;
    for (int i = 1; i < argc; ++i) {
        const auto argument = QString::fromLocal8Bit(argv[i]);
        (argument.startsWith(QLatin1Char('-')) ? options : names) << argument;
    }
    Totals totals;
    for (const auto& [name, make] : suites()) {
        if (names.isEmpty() || names.contains(QString::fromStdString(name))) {
            run(name, make, options, totals);
        }
    }
    std::printf("%d passed, %d failed\n", totals.passed, totals.failed);
    return totals.failed == 0 && totals.passed > 0 ? 0 : 1;
}

} // namespace kakanai::tests
