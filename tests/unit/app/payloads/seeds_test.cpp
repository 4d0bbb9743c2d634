#include "tests/hostile/payload_targets.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

using Target = int (*)(const std::uint8_t*, std::size_t);

void runSeeds(const QString& name, Target target) {
    const QDir folder(QStringLiteral(KAKANAI_SOURCE_DIR "/tests/hostile/seeds/") + name);
    const QStringList files = folder.entryList(QDir::Files);
    QVERIFY(files.size() >= 3);
    for (const QString& path : files) {
        QFile file(folder.filePath(path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        // Each seed, cut off everywhere, and with a changed byte everywhere: a crash or a sanitizer ends the program.
        for (qsizetype i = 0; i <= bytes.size(); ++i) {
            QCOMPARE(target(reinterpret_cast<const std::uint8_t*>(bytes.constData()), std::size_t(i)), 0);
        }
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray wrong = bytes;
            wrong[i] = static_cast<char>(wrong[i] ^ 0x55);
            QCOMPARE(target(reinterpret_cast<const std::uint8_t*>(wrong.constData()), std::size_t(wrong.size())), 0);
        }
    }
}

} // namespace

/// The seeds of the fuzzers, in every build.
class SeedsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void visitCode() { runSeeds(u"visit_code"_s, &kakanai::hostile::visitCode); }
    void payloadText() { runSeeds(u"payload_text"_s, &kakanai::hostile::payloadText); }
    void mappedCase() { runSeeds(u"mapped_case"_s, &kakanai::hostile::mappedCase); }
};

KAKANAI_SUITE(SeedsTest)
#include "seeds_test.moc"
