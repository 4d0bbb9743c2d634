#include "tests/hostile/licence_input.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>

using namespace kakanai::tests;
using namespace Qt::StringLiterals;

/// The seeds of the fuzzer, and what a few thousand small damages make of them. A broken promise ends the program.
class LicenceHostileSeedsTest : public QObject {
    Q_OBJECT

    static void feed(const QByteArray& input) {
        feedLicence(reinterpret_cast<const std::uint8_t*>(input.constData()), std::size_t(input.size()));
    }

private Q_SLOTS:
    void seeds_andTheirDamages_keepThePromises() {
        const QDir folder(QStringLiteral(KAKANAI_SOURCE_DIR "/tests/hostile/seeds/licence"));
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        QVERIFY(names.size() >= 8);
        QRandomGenerator random(20261122);
        for (const QString& name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray seed = file.readAll();
            QVERIFY(!seed.isEmpty());
            feed(seed);
            for (int i = 0; i < 500; ++i) {
                QByteArray damaged = seed;
                for (int changes = random.bounded(1, 4); changes > 0; --changes) {
                    damaged[random.bounded(int(damaged.size()))] = char(random.bounded(256));
                }
                feed(random.bounded(4) == 0 ? damaged.first(random.bounded(int(damaged.size()))) : damaged);
            }
        }
    }
};

KAKANAI_SUITE(LicenceHostileSeedsTest)
#include "hostile_seeds_test.moc"
