#include "tests/rules/tree.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

using namespace kakanai::rules;
using namespace Qt::StringLiterals;

namespace {

QString dev(const QStringList& arguments, const QString& aptFolder = {}) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!aptFolder.isEmpty()) {
        environment.insert(u"KAKANAI_APT_FOLDER"_s, aptFolder);
    }
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(KAKANAI_SOURCE_DIR "/dev"), arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

void write(const QString& path, const QByteArray& text) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray codename() {
    QFile release(u"/etc/os-release"_s);
    if (!release.open(QIODevice::ReadOnly)) {
        return {};
    }
    static const QRegularExpression line(u"^VERSION_CODENAME=(\\w+)"_s, QRegularExpression::MultilineOption);
    return line.match(QString::fromUtf8(release.readAll())).captured(1).toUtf8();
}

} // namespace

class PackagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPackage_hasAReasonAndStandsOnce() {
        static const QRegularExpression row(u"^(\\d+:)?[a-z0-9][a-z0-9.+-]*(>=[\\w.]+)?\\s+\\S+.*$"_s);
        QSet<QString> seen;
        for (const QString& line : textOf(u"packaging/debian-packages.txt"_s).split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#') || line.startsWith(u'[')) {
                continue;
            }
            QVERIFY2(row.match(line).hasMatch(), qPrintable(line));
            const QString name = line.section(u' ', 0, 0);
            QVERIFY2(!seen.contains(name), qPrintable(line));
            seen << name;
        }
        QVERIFY(seen.size() > 20);
    }
    void whatIsThere_isCheckedInNoTime() {
        QElapsedTimer timer;
        timer.start();
        dev({u"packages"_s, u"--missing"_s, u"build"_s, u"data"_s, u"test"_s});
        QVERIFY2(timer.elapsed() < 300, qPrintable(u"%1 ms"_s.arg(timer.elapsed())));
    }
    void derivedSources_keepAddressAndKeyAndSkipComments() {
        const QByteArray own = codename();
        if (own.isEmpty()) {
            QSKIP("not a Debian machine");
        }
        QTemporaryDir apt;
        QVERIFY(QDir(apt.path()).mkdir(u"sources.list.d"_s));
        write(apt.filePath(u"sources.list"_s),
              "# deb http://old.invalid/debian " + own +
                  " main\ndeb [arch=amd64 signed-by=/k.gpg] http://one.invalid/debian " + own +
                  " main\ndeb http://one.invalid/debian " + own + "-updates main\n");
        write(apt.filePath(u"sources.list.d/a.sources"_s),
              "Types: deb deb-src\n# http://old.invalid/debian\nURIs: http://two.invalid/debian\nSuites: " + own + " " +
                  own + "-updates\nComponents: main\n\nTypes: deb\nURIs: http://three.invalid/debian\nSuites: " + own +
                  "-security\nComponents: main\n\nEnabled: no\nTypes: deb\nURIs: http://off.invalid/debian\nSuites: " +
                  own + "\nComponents: main\n");
        const QString derived = dev({u"packages"_s, u"--sources"_s, u"newer"_s}, apt.path());
        QVERIFY2(derived.contains("deb [arch=amd64 signed-by=/k.gpg] http://one.invalid/debian newer main\n"_L1),
                 qPrintable(derived));
        QVERIFY2(derived.contains("Types: deb\nURIs: http://two.invalid/debian\nSuites: newer\nComponents: main\n"_L1),
                 qPrintable(derived));
        QCOMPARE(derived.count("invalid"_L1), 2);
    }
};

KAKANAI_SUITE(PackagesTest)
#include "packages_test.moc"
