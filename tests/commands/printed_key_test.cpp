#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace kakanai;
using namespace Qt::StringLiterals;

namespace {

const QByteArray mrz = "P<UTOSANTOS<DOS<REIS<<MARIA<CLARA<<<<<<<<<<<\n"
                       "XA09999999UTO9211085F3303104<<<<<<<<<<<<<<00\n";

} // namespace

/// Residence card and passport as scripts read them: by a number printed on them, which comes by standard input only.
class PrintedKeyCommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir home_;
    tests::Program program_{QStringLiteral(KAKANAI_PROGRAM), home_.path()};

    tests::ProgramRun read(const QString& persona, const QString& option, const QByteArray& key,
                           const QStringList& more = {}) const {
        return program_.run(
            QStringList{u"card"_s, u"read"_s, option, u"--simulate"_s, u"card="_s + persona, u"--json"_s} + more, key);
    }

private Q_SLOTS:
    void residenceCard_byItsNumber_saysWhatItHolds() {
        const auto run = read(u"zairyu"_s, u"--card-number-stdin"_s, "zz 99999901-zz\n");
        QVERIFY2(run.status == 0, run.output);
        const QJsonObject json = run.json();
        QCOMPARE(json[u"card"].toString(), u"residence"_s);
        QCOMPARE(json[u"type"].toString(), u"residence"_s);
        QVERIFY(json[u"nameIsPicture"].toBool());
        QCOMPARE(json[u"address"].toString(), u"静岡県浜松市中央区元城町９９９番地の９９　サンプル団地Ｂ棟９９９号"_s);
        QCOMPARE(json[u"addressDate"].toString(), u"2025-04-01"_s);
        QCOMPARE(json[u"authenticity"].toString(), u"consistent"_s);
        QCOMPARE(json[u"pictures"][u"front"][u"format"].toString(), u"tif"_s);
        QVERIFY(!json[u"pictures"][u"front"].toObject().contains(u"file"_s));
        QVERIFY(!run.output.contains("99999901") && !run.diagnostics.contains("99999901"));
    }
    void residenceCard_ofTheSecondGeneration_hasItsEntriesAsText() {
        const auto run = read(u"zairyu-2"_s, u"--card-number-stdin"_s, "ZZ99999903ZZ\n");
        QVERIFY2(run.status == 0, run.output);
        const QJsonObject entries = run.json()[u"entries"].toObject();
        QCOMPARE(entries[u"birthDate"].toString(), u"1992-11-08"_s);
        QCOMPARE(entries[u"sex"].toString(), u"female"_s);
        QCOMPARE(entries[u"nationality"].toString(), u"UTO"_s);
        QCOMPARE(run.json()[u"pictures"].toObject().keys(), (QStringList{u"address"_s, u"name"_s, u"photo"_s}));
        QVERIFY(run.json()[u"nameIsPicture"].toBool());
    }
    void pictures_goOnlyIntoTheFolderThatIsNamed() {
        const QString folder = home_.filePath(u"pictures"_s);
        const auto run = read(u"zairyu"_s, u"--card-number-stdin"_s, "ZZ99999901ZZ\n", {u"--pictures"_s, folder});
        QCOMPARE(run.status, 0);
        QCOMPARE(QDir(folder).entryList(QDir::Files), (QStringList{u"front.tif"_s, u"photo.jp2"_s}));
        const auto again = read(u"zairyu"_s, u"--card-number-stdin"_s, "ZZ99999901ZZ\n", {u"--pictures"_s, folder});
        QCOMPARE(again.status, 2);
    }
    void passport_byItsMrzOrByThreeValues_isTheSame() {
        const auto byLines = read(u"ryoken"_s, u"--mrz-stdin"_s, mrz);
        QVERIFY2(byLines.status == 0, byLines.output);
        const auto byValues = read(u"ryoken"_s, u"--mrz-stdin"_s, "XA0999999/1992-11-08/2033-03-10\n");
        QVERIFY2(byValues.status == 0, byValues.output);
        for (const QJsonObject& json : {byLines.json(), byValues.json()}) {
            QCOMPARE(json[u"card"].toString(), u"passport"_s);
            QCOMPARE(json[u"names"][u"primary"].toString(), u"SANTOS DOS REIS"_s);
            QCOMPARE(json[u"birthDate"].toString(), u"1992-11-08"_s);
            QCOMPARE(json[u"documentExpiry"].toString(), u"2033-03-10"_s);
            QVERIFY(json[u"mrzMatches"].toBool());
            QCOMPARE(json[u"authenticity"].toString(), u"unchecked"_s);
        }
    }
    void key_thatOpensNothing_hasItsCodeAndIsShownNowhere_data() {
        QTest::addColumn<QString>("persona");
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QByteArray>("canary");
        const auto row = [](const char* name, const QString& persona, const QString& option, const QByteArray& key,
                            const QString& code, const QByteArray& canary) {
            QTest::newRow(name) << persona << option << key << code << canary;
        };
        const QString number = u"--card-number-stdin"_s;
        const QString lines = u"--mrz-stdin"_s;
        row("another card's number", u"zairyu"_s, number, "ZZ99999977ZZ\n", u"card.key.wrong"_s, "99999977");
        row("a number of another form", u"zairyu"_s, number, "ZZ9999977ZZ\n", u"card.key.form"_s, "9999977");
        row("no number", u"zairyu"_s, number, "", u"card.key.form"_s, "ZZ99999901ZZ");
        row("a line without end", u"zairyu"_s, number, QByteArray(5000, 'Z'), u"card.key.form"_s, "ZZZZ");
        row("another passport's values", u"ryoken"_s, lines, "XA0777777/1992-11-08/2033-03-10\n", u"card.key.wrong"_s,
            "XA0777777");
        row("a wrong check digit", u"ryoken"_s, lines, QByteArray(mrz).replace("9211085F", "9211086F"),
            u"card.key.form"_s, "SANTOS");
        row("no date", u"ryoken"_s, lines, "XA0999999/1992-13-08/2033-03-10\n", u"card.key.form"_s, "XA0999999");
        row("nothing", u"ryoken"_s, lines, "\n", u"card.key.form"_s, "XA0999999");
        row("bytes that are no text", u"ryoken"_s, lines, QByteArray("XA0\xFF\xFE") + "99\n", u"card.key.form"_s,
            "XA0");
        row("PACE only", u"ryoken-pace"_s, lines, mrz, u"card.unsupported"_s, "SANTOS");
        row("another kind of card", u"taro"_s, number, "ZZ99999901ZZ\n", u"card.unknown"_s, "99999901");
    }
    void key_thatOpensNothing_hasItsCodeAndIsShownNowhere() {
        QFETCH(QString, persona);
        QFETCH(QString, option);
        QFETCH(QByteArray, key);
        QFETCH(QString, code);
        QFETCH(QByteArray, canary);
        const auto run = read(persona, option, key);
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[u"problem"][u"code"].toString(), code);
        QVERIFY2(!run.output.contains(canary) && !run.diagnostics.contains(canary), run.diagnostics);
    }
    void mrz_withAMistake_saysWhereItStands() {
        const auto run = read(u"ryoken"_s, u"--mrz-stdin"_s, QByteArray(mrz).replace("9211085F", "9211086F"));
        const QJsonObject details = run.json()[u"problem"][u"details"].toObject();
        QCOMPARE(details[u"field"].toString(), u"birthDate"_s);
        QCOMPARE(details[u"line"].toInt(), 2);
        QVERIFY(details[u"position"].toInt() > 0);
    }
    void twoKeysAtOnce_areWrongUsage() {
        for (const QString& other : {u"--mrz-stdin"_s, u"--pin-stdin"_s, u"--number-b-stdin"_s}) {
            const auto run = read(u"zairyu"_s, u"--card-number-stdin"_s, "ZZ99999901ZZ\n", {other});
            QCOMPARE(run.status, 2);
            QVERIFY(run.output.isEmpty());
        }
        QCOMPARE(read(u"ryoken"_s, u"--mrz-stdin"_s, mrz, {u"--pictures"_s, home_.filePath(u"p"_s)}).status, 2);
    }
};

KAKANAI_SUITE(PrintedKeyCommandsTest)
#include "printed_key_test.moc"
