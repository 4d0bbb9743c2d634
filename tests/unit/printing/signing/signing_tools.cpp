#include "tests/unit/printing/signing/signing_tools.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace kakanai::tests {

using namespace Qt::StringLiterals;

ToolOutput runTool(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, process.errorString()};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QString Workbench::put(const QString& name, const QByteArray& content) const {
    QFile file(path(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

QString Workbench::pdfsig(const QByteArray& pdf, const std::vector<QByteArray>& authorities) const {
    const QString database = path(u"nss"_s);
    QDir(database).removeRecursively();
    QDir().mkpath(database);
    runTool(u"certutil"_s, {u"-N"_s, u"-d"_s, database, u"--empty-password"_s});
    int number = 0;
    for (const QByteArray& pem : authorities) {
        const QString name = u"ca%1.pem"_s.arg(++number);
        runTool(u"certutil"_s,
                {u"-A"_s, u"-d"_s, database, u"-n"_s, name, u"-t"_s, u"CT,C,C"_s, u"-a"_s, u"-i"_s, put(name, pem)});
    }
    return runTool(u"pdfsig"_s, {u"-nssdir"_s, database, put(u"signed.pdf"_s, pdf)}).text;
}

RawSignature newestSignature(const QByteArray& pdf) {
    const qsizetype at = pdf.lastIndexOf("/ByteRange [") + 12;
    const QList<QByteArray> numbers = pdf.sliced(at, pdf.indexOf(']', at) - at).simplified().split(' ');
    RawSignature found{numbers.at(1).toLongLong(), numbers.at(2).toLongLong(), {}, {}};
    const QByteArray bytes = QByteArray::fromHex(pdf.sliced(found.gapFrom + 1, found.gapTo - found.gapFrom - 2));
    found.cms = bytes.first(4 + uchar(bytes.at(2)) * 256 + uchar(bytes.at(3)));
    found.content = pdf.first(found.gapFrom) + pdf.sliced(found.gapTo, numbers.at(3).toLongLong());
    return found;
}

} // namespace kakanai::tests
