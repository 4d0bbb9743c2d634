#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace kakanai;
using namespace Qt::StringLiterals;

class HandoverCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handoverKey_isMadeOnceAndShownAgain() {
        const QTemporaryDir data;
        const QStringList arguments{u"handover"_s, u"key"_s,    u"--role"_s, u"counter"_s,
                                    u"--data"_s,   data.path(), u"--json"_s, u"--store-passphrase-stdin"_s};
        const auto made = program_.run(arguments, "a long passphrase\n");
        QCOMPARE(made.status, 0);
        QVERIFY(made.json()[u"key"].toString().startsWith(u"counter."));
        QCOMPARE(made.json()[u"setting"].toString(), u"handover.counter_key"_s);
        QCOMPARE(program_.run(arguments, "a long passphrase\n").json(), made.json());
        const auto wrong = program_.run(arguments, "another\n");
        QCOMPARE(wrong.status, 1);
        QCOMPARE(wrong.json()[u"problem"][u"code"].toString(), u"store.passphrase"_s);
    }
    void handoverOpen_textThatIsNoCode_hasItsCode() {
        const QTemporaryDir data;
        const QString path = write(data, "KKN1:BB8.\n");
        const QStringList arguments{
            u"handover"_s, u"open"_s, path, u"--data"_s, data.path(), u"--json"_s, u"--store-passphrase-stdin"_s};
        QCOMPARE(program_.run(arguments, "p\n").json()[u"problem"][u"code"].toString(), u"store.missing"_s);
        QCOMPARE(program_
                     .run({u"handover"_s, u"key"_s, u"--role"_s, u"counter"_s, u"--data"_s, data.path(),
                           u"--store-passphrase-stdin"_s},
                          "p\n")
                     .status,
                 0);
        QCOMPARE(program_.run(arguments, "p\n").json()[u"problem"][u"code"].toString(), u"code.visit.damaged"_s);
    }
    void importRead_aCertificate_givesItsPersonsAndSaysThatNobodyVerifiedIt() {
        const auto run = readTable("氏名,生年月日,転出予定年月日,個人番号\r\n見本　一郎,昭和55年2月17日,20261115,\r\n");
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()[u"mapping"].toString(), u"transfer-certificate"_s);
        QCOMPARE(run.json()[u"case"][u"persons"][0][u"birthDate"].toString(), u"1980-02-17"_s);
        QCOMPARE(run.json()[u"alerts"][0][u"code"].toString(), u"import.unverified"_s);
    }
    void importRead_whatIsWrong_hasItsCode_data() {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<QString>("code");
        QTest::newRow("no such table") << QByteArray("a,b\n1,2\n") << u"import.layout"_s;
        QTest::newRow("no table") << QByteArray("氏名,生年月日,転出予定年月日\n見本,1\n") << u"import.table"_s;
        QTest::newRow("no date") << QByteArray("氏名,生年月日,転出予定年月日\n見本,春,20261115\n") << u"import.value"_s;
        QTest::newRow("no text") << QByteArray("\xff\xfd\xff\xfd") << u"import.encoding"_s;
    }
    void importRead_whatIsWrong_hasItsCode() {
        QFETCH(QByteArray, table);
        QFETCH(QString, code);
        const auto run = readTable(table);
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[u"problem"][u"code"].toString(), code);
    }
    void importCheck_aFileWithAMistake_namesLineAndWayOut() {
        const QTemporaryDir folder;
        const QString path = write(folder, "id: a\ntitle: a\nedition: a\nencodings: [utf-8]\ncolumns:\n"
                                           "  - {name: a, to: person.nickname, required: yes}\n");
        const auto run = program_.run({u"import"_s, u"check"_s, path, u"--json"_s});
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[u"problem"][u"code"].toString(), u"import.mapping"_s);
        QCOMPARE(run.json()[u"findings"][0][u"line"].toInt(), 6);
        QVERIFY(!run.json()[u"findings"][0][u"suggestion"].toString().isEmpty());
    }

private:
    static QString write(const QTemporaryDir& folder, const QByteArray& bytes) {
        QFile file(folder.filePath(u"given"_s));
        const bool open = file.open(QIODevice::WriteOnly);
        Q_ASSERT(open);
        file.write(bytes);
        return file.fileName();
    }
    tests::ProgramRun readTable(const QByteArray& bytes) {
        const QTemporaryDir folder;
        return program_.run({u"import"_s, u"read"_s, write(folder, bytes), u"--json"_s});
    }

    QTemporaryDir home_;
    tests::Program program_{QStringLiteral(KAKANAI_PROGRAM), home_.path()};
};

KAKANAI_SUITE(HandoverCommandsTest)
#include "handover_commands_test.moc"
