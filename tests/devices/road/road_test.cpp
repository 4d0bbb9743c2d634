#include "scanners/pcsc/pcsc_card_reader.h"
#include "scanners/simulated/persona_file.h"
#include "tests/devices/pcsc_service.h"
#include "tests/support/canaries.h"
#include "tests/support/cups_service.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"
#include "tests/unit/printing/signing/signing_tools.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace kakanai;
using namespace Qt::StringLiterals;

/// One family moves in: a card in the real smart-card service, touches on the real pages, kiosk to counter, a sealed
/// set of papers, and paper at a real printer. Afterwards nobody's name is left on the machine.
class RoadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY(device_.start());
        QVERIFY(cups_.start());
        QVERIFY2(cups_.addQueue(u"madoguchi"_s, device_.uri()), qPrintable(cups_.log()));
        QDir(home_.path()).mkpath(u"data"_s);
        QFile settings(home_.filePath(u"data/settings.yaml"_s));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("printer: {queue: madoguchi, server: \"127.0.0.1:" + QByteArray::number(cups_.port()) + "\"}\n");
        settings.close();
        const QString why = service_.start();
        QVERIFY2(why.isEmpty(), qPrintable(why));
        const auto personas = scanners::simulated::loadPersonas(scanners::simulated::shippedPersonas());
        QVERIFY(personas);
        const auto taro = std::ranges::find(*personas, u"taro"_s, &scanners::simulated::Persona::id);
        QVERIFY(taro != personas->end());
        card_ = std::make_unique<tests::ServedCard>(*taro, scanners::simulated::SimulatedFault{},
                                                    scanners::simulated::SimulatedCardOptions{});
        const auto reader = scanners::pcsc::makePcscReader();
        QVERIFY(card_->isNoticed(*reader));
        const tests::Program program(QStringLiteral(KAKANAI_PROGRAM), home_.path());
        run_ = program.run({u"--demo-visit"_s, out(), u"--card"_s, u"real"_s, u"--data"_s, home_.filePath(u"data"_s)});
        QVERIFY2(run_.status == 0, run_.output + run_.diagnostics);
    }
    void cleanupTestCase() { card_.reset(); }

    void everyStep_hasItsPicture() {
        const QStringList pictures = QDir(out()).entryList({u"*.png"_s}, QDir::Files);
        for (const QString& page : {u"welcome"_s, u"pin"_s, u"confirm"_s, u"family"_s, u"result"_s, u"review"_s,
                                    u"sign"_s, u"receipt"_s, u"sealed"_s}) {
            QVERIFY2(!pictures.filter(page).isEmpty(), qPrintable(page));
        }
    }

    void everyPaper_isSealedAndTrusted() {
        const QStringList papers = QDir(out()).entryList({u"*.pdf"_s}, QDir::Files);
        QVERIFY(papers.contains(u"F01.pdf"_s) && papers.contains(u"F20-p1.pdf"_s) && papers.contains(u"guide.pdf"_s));
        const QByteArray ca = read(out() + u"/ca.pem"_s);
        for (const QString& paper : papers) {
            const QString words = bench_.pdfsig(read(out() + u'/' + paper), {ca});
            QVERIFY2(words.contains(u"Signature is Valid") && words.contains(u"Certificate is Trusted"),
                     qPrintable(paper + words));
        }
    }

    void everyPaper_cameOutOfTheRealPrinter() {
        QCOMPARE(device_.printedFiles().size(), QDir(out()).entryList({u"*.pdf"_s}, QDir::Files).size());
        QVERIFY2(cups_.spooledFiles().isEmpty(), qPrintable(cups_.spooledFiles().join(u' ')));
    }

    void card_spentNoTryBeyondTheOne() { QCOMPARE(card_->card().verifications(), 1); }

    void afterwards_noFileHoldsTheNames() {
        const tests::Canaries canaries({u"葛󠄀羅"_s, u"早紀"_s, u"東青梅九十九"_s});
        QStringList findings = canaries.findInFolder(home_.path(), out()); // but the papers themselves
        findings << canaries.findIn(run_.output, u"output"_s) << canaries.findIn(run_.diagnostics, u"diagnostics"_s)
                 << canaries.findIn(service_.output(), u"smart-card service"_s)
                 << canaries.findIn(cups_.log().toUtf8(), u"print service"_s);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
        QVERIFY(QDir(home_.path()).entryList({u"core*"_s}).isEmpty());
    }

private:
    QString out() const { return home_.filePath(u"out"_s); }
    static QByteArray read(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QTemporaryDir home_;
    tests::Workbench bench_;
    tests::IppPrinter device_;
    tests::CupsService cups_;
    tests::PcscService service_;
    std::unique_ptr<tests::ServedCard> card_;
    tests::ProgramRun run_;
};

KAKANAI_SUITE(RoadTest)
#include "road_test.moc"
