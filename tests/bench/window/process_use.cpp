#include "tests/bench/window/process_use.h"

#include <QFile>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kakanai::bench {
namespace {

/// Of a line "VmRSS:     98765 kB".
std::optional<double> megabytes(const QString& path, const QByteArray& key) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith(key + ':')) {
            return line.mid(key.size() + 1).simplified().split(' ').first().toDouble() * 1024 / 1e6;
        }
    }
    return {};
}

} // namespace

MemoryUse memoryOf(qint64 processId) {
    const QString folder = u"/proc/%1/"_s.arg(processId);
    return {megabytes(folder + u"status"_s, "VmRSS").value_or(0), megabytes(folder + u"smaps_rollup"_s, "Pss")};
}

double processorTimeOf(qint64 processId) {
    QFile file(u"/proc/%1/stat"_s.arg(processId));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    // Behind the name, which may hold blanks: user and system time are the twelfth and thirteenth (proc(5)).
    const QByteArray all = file.readAll();
    const auto fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    return 1000 * (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(::sysconf(_SC_CLK_TCK));
}

} // namespace kakanai::bench
