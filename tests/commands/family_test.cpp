#include "printing/signing/test_seal.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"
#include "tests/unit/printing/signing/signing_tools.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace kakanai;
using namespace Qt::StringLiterals;

/// The reference family moves in: a card, a key, nine sealed documents, checked by programs that are not ours.
class FamilyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto key = printing::makeTestKeyFile(now.addDays(-1), now.addDays(30), "test passphrase");
        QVERIFY(key);
        ca_ = key->caPem;
        bench_.put(u"key.p12"_s, key->pkcs12);
        bench_.put(u"ca.pem"_s, ca_);
        run_ = program_.run(arguments(u"1b"_s, u"out"_s), "1234\ntest passphrase\n");
        QVERIFY2(run_.status == 0, run_.diagnostics + run_.output);
    }

    void family_withExampleCity_givesItsNineDocuments() {
        QStringList files;
        for (const QJsonValue& document : run_.json()[u"documents"].toArray()) {
            files << document[u"file"].toString();
            QVERIFY(document[u"sealed"].toBool());
        }
        files.sort();
        QCOMPARE(files, (QStringList{u"F01.pdf"_s, u"F05.pdf"_s, u"F06.pdf"_s, u"F09.pdf"_s, u"F10-hana.pdf"_s,
                                     u"F14-saki.pdf"_s, u"F18.pdf"_s, u"F20-taro.pdf"_s, u"guide.pdf"_s}));
        QCOMPARE(QDir(bench_.path(u"out"_s)).entryList(QDir::Files).size(), files.size() + 1);
    }

    void family_fields_areMostlyPrefilled() {
        int fields = 0;
        int prefilled = 0;
        for (const QJsonValue& document : run_.json()[u"documents"].toArray()) {
            fields += document[u"fields"].toInt();
            prefilled += document[u"prefilled"].toInt();
        }
        QVERIFY2(prefilled * 100 >= fields * 85, qPrintable(u"%1 of %2"_s.arg(prefilled).arg(fields)));
    }

    void family_decisions_areTheExpectedOnes() {
        QHash<QString, QJsonObject> rows;
        for (const QJsonValue& row : run_.json()[u"procedures"].toArray()) {
            if (row[u"decision"] == u"need"_s) {
                rows.insert(row[u"id"].toString(), row.toObject());
            }
        }
        for (const QString& id : {u"P01"_s, u"P02"_s, u"P05"_s, u"P08"_s, u"P10"_s, u"P11"_s, u"P17"_s, u"P29"_s}) {
            QVERIFY2(rows.contains(id), qPrintable(id));
        }
        const QJsonObject care = rows.value(u"P08"_s);
        QCOMPARE(care[u"persons"].toArray(), QJsonArray{u"hana"_s});
        QCOMPARE(care[u"deadlineByLaw"].toString(), u"2026-11-29"_s);
        QCOMPARE(care[u"deadline"].toString(), u"2026-11-30"_s);
        QCOMPARE(care[u"severity"].toString(), u"critical"_s);
        QVERIFY(rows.value(u"P29"_s)[u"persons"].toArray().isEmpty());
        QVERIFY(!rows.value(u"P11"_s).contains(u"deadline"_s));
        // Only wishes and what the answers are silent on are still asked.
        for (const QJsonValue& question : run_.json()[u"questions"].toArray()) {
            const QString id = question[u"id"].toString();
            QVERIFY2(!id.startsWith(u"Q03") && !id.startsWith(u"Q06") && !id.startsWith(u"Q16"), qPrintable(id));
        }
    }

    void card_isConsistent_neverVerified() { QCOMPARE(run_.json()[u"authenticity"].toString(), u"consistent"_s); }

    void everyDocument_passesIndependentTools_data() { addDocuments(); }
    void everyDocument_passesIndependentTools() {
        QFETCH(QString, file);
        const QString words = bench_.pdfsig(read(file), {ca_});
        QVERIFY2(words.contains(u"Signature is Valid"), qPrintable(words));
        QVERIFY2(words.contains(u"Certificate is Trusted"), qPrintable(words));
        QVERIFY2(words.contains(u"Total document signed"), qPrintable(words));
        const auto qpdf = tests::runTool(u"qpdf"_s, {u"--check"_s, path(file)});
        QVERIFY2(qpdf.status == 0, qPrintable(qpdf.text));
        const auto fonts = tests::runTool(QStringLiteral(PDFFONTS), {path(file)}).text.split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(fonts.size() > 2);
        for (const QString& font : fonts.sliced(2)) {
            QVERIFY2(font.simplified().contains(u"yes yes yes"), qPrintable(font));
        }
    }

    void everyName_comesBackExactly_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("name");
        QTest::newRow("taro") << u"F01.pdf"_s << u"𠮷田　葛󠄀羅"_s;
        QTest::newRow("nabeko") << u"F01.pdf"_s << u"𠮷田　邉󠄏子"_s;
        QTest::newRow("saki") << u"F14-saki.pdf"_s << u"𠮷田　﨑"_s;
        QTest::newRow("hana") << u"F10-hana.pdf"_s << u"髙橋　か゚つ"_s;
        QTest::newRow("building") << u"F01.pdf"_s << u"葛󠄀城ハイツ３０１号室"_s;
        QTest::newRow("card holder") << u"F20-taro.pdf"_s << u"𠮷田　葛󠄀羅"_s;
    }
    void everyName_comesBackExactly() {
        QFETCH(QString, file);
        QFETCH(QString, name);
        const QString text =
            tests::runTool(QStringLiteral(PDFTOTEXT), {u"-enc"_s, u"UTF-8"_s, path(file), u"-"_s}).text;
        QVERIFY2(text.contains(name), qPrintable(text));
    }

    void partOne_passesPreflight() {
        QStringList arguments{u"-cp"_s, classPath(), u"org.apache.pdfbox.preflight.Validator_A1b"_s};
        for (const QString& file : documents()) {
            const auto verdict = tests::runTool(QStringLiteral(JAVA), arguments + QStringList{path(file)});
            QVERIFY2(verdict.text.contains(u"is a valid PDF/A-1b file"), qPrintable(file + u": "_s + verdict.text));
        }
    }

    void verify_ownDocuments_areValidTrustedAndWhole_data() { addDocuments(); }
    void verify_ownDocuments_areValidTrustedAndWhole() {
        QFETCH(QString, file);
        const auto run =
            program_.run({u"document"_s, u"verify"_s, path(file), u"--ca"_s, bench_.path(u"ca.pem"_s), u"--json"_s});
        QVERIFY2(run.status == 0, run.output);
        const QJsonObject signature = run.json()[u"signatures"][0].toObject();
        QCOMPARE(signature[u"state"].toString(), u"valid"_s);
        QCOMPARE(signature[u"trust"].toString(), u"trusted"_s);
        QVERIFY(signature[u"coversWholeFile"].toBool());
        QCOMPARE(signature[u"level"].toString(), u"B-B"_s);
        QCOMPARE(run.json()[u"pdfa"].toString(), u"1b"_s);
        QVERIFY(run.json()[u"fontsEmbedded"].toBool());
        QCOMPARE(run.json()[u"notChecked"].toArray(), QJsonArray{u"revocation"_s});
    }

    void verify_changedDocument_isAProblem_data() {
        QTest::addColumn<double>("part");
        for (const double part : {0.01, 0.2, 0.4, 0.5}) {
            QTest::addRow("at %d percent", int(part * 100)) << part;
        }
    }
    void verify_changedDocument_isAProblem() {
        QFETCH(double, part);
        QByteArray pdf = read(u"F01.pdf"_s);
        const auto at = qsizetype(double(pdf.size()) * part);
        pdf[at] = static_cast<char>(pdf[at] ^ 1);
        const auto run = program_.run({u"document"_s, u"verify"_s, bench_.put(u"changed.pdf"_s, pdf), u"--json"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[u"problem"][u"code"].toString(), u"document.changed"_s);
    }

    void outFolder_withSomethingInIt_isWrongUsage() {
        QCOMPARE(program_.run(arguments(u"1b"_s, u"out"_s), "1234\ntest passphrase\n").status, 2);
    }

    void wrongPassphrase_leavesOnlyTheVisit() {
        const auto run = program_.run(arguments(u"1b"_s, u"wrong"_s), "1234\nanother\n");
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[u"problem"][u"code"].toString(), u"seal.key"_s);
        QCOMPARE(QDir(bench_.path(u"wrong"_s)).entryList(QDir::Files), QStringList{u"visit.json"_s});
    }

    void wrongPin_saysTheTriesLeft() {
        const auto run = program_.run(arguments(u"1b"_s, u"pin"_s), "9999\ntest passphrase\n");
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[u"problem"][u"code"].toString(), u"card.pin.wrong"_s);
        QCOMPARE(run.json()[u"problem"][u"details"][u"triesLeft"].toInt(), 2);
    }

    void otherParts_sayWhatTheyAre_data() {
        QTest::addColumn<QString>("part");
        QTest::newRow("2b") << u"2b"_s;
        QTest::newRow("3b") << u"3b"_s;
    }
    void otherParts_sayWhatTheyAre() {
        QFETCH(QString, part);
        QCOMPARE(program_.run(arguments(part, u"part"_s + part), "1234\ntest passphrase\n").status, 0);
        const auto run =
            program_.run({u"document"_s, u"verify"_s, bench_.path(u"part%1/F01.pdf"_s.arg(part)), u"--json"_s});
        QCOMPARE(run.json()[u"pdfa"].toString(), part);
    }

    void names_areInNoFileButThePapers() {
        for (const QString& file : QDir(bench_.path(u"out"_s)).entryList(QDir::Files)) {
            QVERIFY(!file.contains(u"吉") && !file.contains(u"𠮷"));
        }
        const QString visit = QString::fromUtf8(read(u"visit.json"_s));
        for (const QString& canary : {u"葛󠄀羅"_s, u"か゚つ"_s, u"1234"_s, u"九十九"_s}) {
            QVERIFY2(!visit.contains(canary), qPrintable(canary));
            QVERIFY(!QString::fromUtf8(run_.diagnostics).contains(canary));
        }
    }

private:
    QStringList arguments(const QString& part, const QString& out) const {
        return {u"visit"_s,
                u"run"_s,
                u"--answers"_s,
                QStringLiteral(KAKANAI_SOURCE_DIR "/docs/examples/family.yaml"),
                u"--card"_s,
                u"--pin-stdin"_s,
                u"--simulate"_s,
                u"card=taro"_s,
                u"--catalog"_s,
                u"example-city"_s,
                u"--out"_s,
                bench_.path(out),
                u"--seal"_s,
                bench_.path(u"key.p12"_s),
                u"--passphrase-stdin"_s,
                u"--pdfa"_s,
                part,
                u"--json"_s};
    }
    QStringList documents() const { return QDir(bench_.path(u"out"_s)).entryList({u"*.pdf"_s}, QDir::Files); }
    QString path(const QString& file) const { return bench_.path(u"out/"_s + file); }
    QByteArray read(const QString& file) const {
        QFile opened(path(file));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    void addDocuments() const {
        QTest::addColumn<QString>("file");
        for (const QString& file : documents()) {
            QTest::newRow(qPrintable(file)) << file;
        }
    }
    static QString classPath() {
        QStringList jars;
        for (const char* jar : {"preflight", "pdfbox2", "fontbox2", "xmpbox", "commons-logging", "commons-io",
                                "jaxb-api", "javax.activation"}) {
            jars << QStringLiteral(JAVA_LIBRARIES "/") + QString::fromLatin1(jar) + u".jar"_s;
        }
        return jars.join(u':');
    }

    tests::Workbench bench_;
    tests::Program program_{QStringLiteral(KAKANAI_PROGRAM), bench_.path()};
    tests::ProgramRun run_;
    QByteArray ca_;
};

KAKANAI_SUITE(FamilyTest)
#include "family_test.moc"
