#include "scanners/pcsc/pcsc_card_reader.h"
#include "tests/devices/pcsc_service.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>

using namespace kakanai;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

/// Nobody, with values that no program writes by chance.
const scanners::simulated::Persona holder{u"kanaria"_s,
                                          u"7391"_s,
                                          u"48062820313746"_s,
                                          u"KNRA7391QX"_s,
                                          u"金糸雀　葛\U000E0100子"_s,
                                          u"奥多摩町氷川九十九番99号"_s,
                                          u"1973-06-28"_s,
                                          u"female"_s};

/// A text as it might stand in a log, whatever wrote it there.
std::map<QByteArray, QByteArray> writingsOf(const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    std::map<QByteArray, QByteArray> writings{
        {"UTF-8", utf8},
        {"UTF-16LE", QStringEncoder(QStringEncoder::Utf16LE)(text)},
        {"UTF-16BE", QStringEncoder(QStringEncoder::Utf16BE)(text)},
        {"hex", utf8.toHex()},
        {"HEX", utf8.toHex().toUpper()},
        {"hex with spaces", utf8.toHex(' ')},
        {"HEX with spaces", utf8.toHex(' ').toUpper()},
    };
    // Where the text stands in a longer one decides how it looks in base64; its inner part is the same for each place.
    for (int place = 0; place < 3 && utf8.size() >= 12; ++place) {
        const QByteArray longer = (QByteArray(place, 'x') + utf8).toBase64();
        writings["base64 at " + QByteArray::number(place)] = longer.sliced(4, (utf8.size() / 3 - 2) * 4);
    }
    return writings;
}

/// What must not stand in any log: the secrets and the items that tell a person. Four digits alone are no proof, so the
/// PIN is looked for as it is sent.
QStringList canaries() {
    return {holder.numberB, holder.signature, holder.name, holder.address, u"19730628"_s, holder.birthDate};
}

QStringList findingsIn(const QByteArray& log, const QString& where) {
    QStringList findings;
    for (const QString& canary : canaries()) {
        for (const auto& [writing, bytes] : writingsOf(canary)) {
            if (log.contains(bytes)) {
                findings << where + u": "_s + canary + u" as "_s + QString::fromLatin1(writing);
            }
        }
    }
    const QByteArray sent = "0437333931"; // VERIFY with its length
    QByteArray joined = log;
    if (joined.replace(' ', QByteArray()).contains(sent)) {
        findings << where + u": the PIN as it is sent"_s;
    }
    return findings;
}

} // namespace

/// A visit by card with every log there is switched on.
class CanaryTest : public QObject {
    Q_OBJECT

    QTemporaryDir home_;
    PcscService service_{PcscService::Log::Everything};
    std::unique_ptr<ServedCard> card_;

    ProgramRun run(const QStringList& arguments, const QByteArray& input) const {
        return Program(QStringLiteral(KAKANAI_PROGRAM), home_.path()).run(arguments, input);
    }
    static void expectClean(const ProgramRun& run, const QString& where) {
        QVERIFY2(run.diagnostics.contains("kakanai.card.apdu"), "the logs are not switched on");
        const QStringList findings = findingsIn(run.diagnostics, where);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("QT_LOGGING_RULES", "*=true");
        qputenv("QT_MESSAGE_PATTERN", "%{category} %{message}");
        const QString why = service_.start();
        QVERIFY2(why.isEmpty(), qPrintable(why));
        card_ = std::make_unique<ServedCard>(holder, scanners::simulated::SimulatedFault{},
                                             scanners::simulated::SimulatedCardOptions{});
        const auto reader = scanners::pcsc::makePcscReader();
        QVERIFY(card_->isNoticed(*reader));
    }
    void cleanupTestCase() {
        card_.reset();
        qunsetenv("QT_LOGGING_RULES");
        qunsetenv("QT_MESSAGE_PATTERN");
    }
    void search_everyWriting_isFound() {
        for (const QString& canary : canaries()) {
            for (const auto& [writing, bytes] : writingsOf(canary)) {
                QVERIFY2(!findingsIn("before " + bytes + " after", {}).isEmpty(), writing);
            }
            for (int place = 0; place < 3 && canary.toUtf8().size() >= 12; ++place) {
                const QByteArray inBase64 = (QByteArray(place, 'z') + canary.toUtf8() + "tail").toBase64();
                QVERIFY2(!findingsIn(inBase64, {}).isEmpty(), qPrintable(canary));
            }
        }
        QVERIFY(!findingsIn("APDU: 00 20 00 91 04 37 33 39 31", {}).isEmpty());
        QVERIFY(findingsIn("ins 20 sent 9 received 0 status 9000", {}).isEmpty());
    }
    void status_ofTheCard_writesNothingOfItAnywhere() {
        const ProgramRun asked = run({u"card"_s, u"status"_s, u"--json"_s}, {});
        QCOMPARE(asked.status, 0);
        expectClean(asked, u"status"_s);
        QVERIFY(findingsIn(asked.output, u"status"_s).isEmpty());
    }
    void read_bySecretsRightAndWrong_writesNothingOfItToTheLogs() {
        const ProgramRun byPin = run({u"card"_s, u"read"_s, u"--pin-stdin"_s, u"--json"_s}, "7391\n");
        QCOMPARE(byPin.json()[u"name"_s].toString(), holder.name);
        expectClean(byPin, u"read by PIN"_s);
        const ProgramRun byB = run({u"card"_s, u"read"_s, u"--number-b-stdin"_s, u"--json"_s}, "48062820313746\n");
        QCOMPARE(byB.status, 0);
        expectClean(byB, u"read by number B"_s);
        const ProgramRun wrong = run({u"card"_s, u"read"_s, u"--pin-stdin"_s, u"--json"_s}, "7392\n");
        QVERIFY(wrong.status != 0);
        expectClean(wrong, u"read by a wrong PIN"_s);
    }
    void visit_byCard_writesNothingOfItToTheLogs() {
        const QString answers = QStringLiteral(KAKANAI_SOURCE_DIR "/docs/examples/family.yaml");
        const ProgramRun visit = run({u"visit"_s, u"run"_s, u"--answers"_s, answers, u"--card"_s, u"--pin-stdin"_s,
                                      u"--out"_s, home_.filePath(u"papers"_s), u"--json"_s},
                                     "7391\n");
        QVERIFY2(QFile::exists(home_.filePath(u"papers/F01.pdf"_s)), visit.output + visit.diagnostics.right(2000));
        expectClean(visit, u"visit"_s);
        for (const QString& secret : {holder.numberB, holder.signature, u"7391"_s}) {
            QVERIFY(!visit.output.contains(secret.toUtf8()));
        }
    }
    void service_atItsMostTalkative_wroteNothingOfIt() {
        card_.reset();
        service_.stop();
        const QByteArray log = service_.output();
        QVERIFY2(log.contains("Virtual PCD"), "its log is not switched on");
        const QStringList findings = findingsIn(log, u"pcscd"_s);
        QVERIFY2(findings.isEmpty(), qPrintable(findings.join(u'\n')));
    }
};

KAKANAI_SUITE(CanaryTest)
#include "canary_test.moc"
