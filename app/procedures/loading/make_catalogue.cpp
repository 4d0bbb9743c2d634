#include "app/procedures/loading/compiled_records.h"

#include <QFile>
#include <QTextStream>

using namespace kakanai::procedures::loading;

/// Built and run by the build: make_catalogue FOLDER FILE. A file that is no YAML stops the build.
int main(int count, char** arguments) {
    if (count != 3) {
        return 2;
    }
    Findings findings(QStringLiteral("en"));
    const RecordSet records = readFolder(QString::fromLocal8Bit(arguments[1]), false, findings);
    for (const auto& finding : findings.take()) {
        QTextStream(stderr) << finding.file << ':' << finding.line << ": " << finding.reason << '\n';
    }
    QFile file(QString::fromLocal8Bit(arguments[2]));
    const QByteArray bytes = compileRecords(records);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
    return findings.errors() == 0 && written ? 0 : 1;
}
