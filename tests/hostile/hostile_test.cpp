#include "tests/hostile/mutations.h"
#include "tests/hostile/target.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QSet>

using namespace kakanai::hostile;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestRunMs = 10000;

std::vector<QByteArray> seedsOf(const Target& target) {
    QStringList paths;
    for (const char* folder : target.seedFolders) {
        for (QDirIterator each(QString::fromUtf8(folder), QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
            paths << each.next();
        }
    }
    paths.sort();
    std::vector<QByteArray> seeds;
    for (const QString& path : paths) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly)) {
            seeds.push_back(file.readAll());
        }
    }
    return seeds;
}

/// Keeps what is being tried in a file: a broken target ends the program, and that is what is left of it. The file
/// stays open, since some file systems write a shortened one to the disk when it is closed.
class LastInput {
public:
    explicit LastInput(const char* target)
        : file_(QStringLiteral(KAKANAI_BINARY_DIR "/hostile/") + QString::fromLatin1(target) + u".last"_s) {
        QDir().mkpath(QStringLiteral(KAKANAI_BINARY_DIR "/hostile"));
        file_.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }
    bool keep(const QByteArray& input) {
        return file_.seek(0) && file_.write(input) == input.size() && file_.resize(input.size());
    }
    void forget() { file_.remove(); }

private:
    QFile file_;
};

} // namespace

class HostileTest : public QObject {
    Q_OBJECT

    static void tryOn(const Target& target, const QByteArray& input, LastInput& last) {
        QVERIFY(last.keep(input));
        // A copy of exactly this size, so that the sanitizer sees one byte too many being read.
        const std::vector<unsigned char> bytes(input.begin(), input.end());
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(target.run(bytes.data(), bytes.size()), 0);
        QVERIFY2(!timer.hasExpired(longestRunMs), "took too long");
    }

private Q_SLOTS:
    void target_fedSeedsAndTheirMutations_holds_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < allTargets().size(); ++i) {
            QTest::newRow(allTargets()[i].name) << int(i);
        }
    }
    void target_fedSeedsAndTheirMutations_holds() {
        QFETCH(int, index);
        const Target& target = allTargets()[std::size_t(index)];
        const auto seeds = seedsOf(target);
        QVERIFY2(!seeds.empty(), "it has no seeds");
        LastInput last(target.name);
        for (const QByteArray& seed : seeds) {
            tryOn(target, seed, last);
        }
        Mutations mutations(seeds);
        for (int round = 0; round < target.rounds && !QTest::currentTestFailed(); ++round) {
            tryOn(target, mutations.next(), last);
        }
        if (!QTest::currentTestFailed()) {
            last.forget();
        }
    }
    void everyFuzzSource_isATarget() {
        QSet<QString> known;
        for (const Target& target : allTargets()) {
            known << QString::fromLatin1(target.name) + u"_fuzz.cpp"_s;
        }
        const QDir folder(QStringLiteral(KAKANAI_SOURCE_DIR "/tests/hostile"));
        for (const QString& source : folder.entryList({u"*_fuzz.cpp"_s}, QDir::Files)) {
            QVERIFY2(known.contains(source), qPrintable(source + u" is missing in CMakeLists.txt"_s));
        }
    }
};

KAKANAI_SUITE(HostileTest)
#include "hostile_test.moc"
