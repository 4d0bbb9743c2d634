#include "tests/support/program.h"
#include "tests/support/suite.h"
#include "tests/unit/printing/signing/signing_tools.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace kakanai;
using namespace Qt::StringLiterals;

/// `card certificates`, as scripts call it.
class CertificatesCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir home_;
    tests::Program program_{QStringLiteral(KAKANAI_PROGRAM), home_.path()};

    tests::ProgramRun certificates(const QString& persona, const QStringList& more = {},
                                   const QByteArray& password = {}) const {
        return program_.run(
            QStringList{u"card"_s, u"certificates"_s, u"--simulate"_s, u"card="_s + persona, u"--json"_s} + more,
            password);
    }
    static QJsonObject row(const QJsonObject& json, const QString& use) {
        for (const QJsonValue& each : json[u"certificates"].toArray()) {
            if (each[u"use"] == use) {
                return each.toObject();
            }
        }
        return {};
    }

private Q_SLOTS:
    void withoutPassword_showsEverythingButTheHolder() {
        const auto run = certificates(u"taro"_s);
        QVERIFY2(run.status == 0, run.output);
        const QJsonObject json = run.json();
        QCOMPARE(json[u"token"].toString(), u"individual-number"_s);
        QCOMPARE(json[u"pins"].toObject(), (QJsonObject{{u"authentication"_s, 3}, {u"signature"_s, 5}}));
        QCOMPARE(json[u"revocation"].toString(), u"unchecked"_s);
        QCOMPARE(json[u"certificates"].toArray().size(), 4);
        const QJsonObject authentication = row(json, u"authentication"_s);
        QVERIFY(authentication[u"subject"].toString().startsWith(u"C=JP, CN="_s));
        QCOMPARE(authentication[u"keyUsage"].toArray(), QJsonArray{u"digitalSignature"_s});
        QCOMPARE(authentication[u"time"].toString(), u"valid"_s);
        QCOMPARE(authentication[u"chain"].toString(), u"unchecked"_s);
        QVERIFY(authentication[u"fitsUse"].toBool());
        QCOMPARE(row(json, u"signature"_s), (QJsonObject{{u"use"_s, u"signature"_s}, {u"present"_s, true}}));
        QVERIFY(row(json, u"signatureCa"_s)[u"keyUsage"].toArray().contains(u"keyCertSign"_s));
        QVERIFY(!json.contains(u"holder"_s) && !run.output.contains(u"青梅"_s.toUtf8()));
    }
    void withThePassword_showsTheHolderAndEachReplacedCharacter() {
        const auto run = certificates(u"taro"_s, {u"--signature-stdin"_s}, "abc123\n");
        QVERIFY2(run.status == 0, run.output);
        const QJsonObject holder = run.json()[u"holder"].toObject();
        QCOMPARE(holder[u"name"].toString(), u"＊田　葛羅"_s);
        QCOMPARE(holder[u"nameSubstituted"].toArray(), (QJsonArray{1, 4}));
        QCOMPARE(holder[u"addressSubstituted"].toArray(), QJsonArray());
        QCOMPARE(holder[u"birthDate"].toString(), u"1980-02-17"_s);
        QCOMPARE(holder[u"birthEra"].toString(), u"showa"_s);
        QCOMPARE(holder[u"sex"].toString(), u"male"_s);
        QVERIFY(row(run.json(), u"signature"_s)[u"fitsUse"].toBool());
        QVERIFY(!run.output.contains("ABC123") && !run.output.contains("abc123") && run.diagnostics.isEmpty());
        const auto forPeople = program_.run(
            {u"card"_s, u"certificates"_s, u"--signature-stdin"_s, u"--simulate"_s, u"card=taro"_s}, "ABC123\n");
        QVERIFY2(forPeople.output.contains(u"＊田　葛羅（1・4文字目は代替文字）"_s.toUtf8()) ||
                     forPeople.output.contains(u"＊田　葛羅 (substitutes at characters 1, 4)"_s.toUtf8()),
                 forPeople.output);
    }
    void password_wrongOrOfAnotherForm_hasItsCodeAndIsShownNowhere() {
        const auto wrong = certificates(u"taro"_s, {u"--signature-stdin"_s}, "XYZ987\n");
        QCOMPARE(wrong.status, 1);
        QCOMPARE(wrong.json()[u"problem"][u"code"].toString(), u"card.pin.wrong"_s);
        QCOMPARE(wrong.json()[u"problem"][u"details"][u"triesLeft"].toInt(), 4);
        QVERIFY(!wrong.output.contains("XYZ987") && !wrong.diagnostics.contains("XYZ987"));
        const auto odd = certificates(u"taro"_s, {u"--signature-stdin"_s}, "X-7\n");
        QCOMPARE(odd.json()[u"problem"][u"code"].toString(), u"card.pin.form"_s);
    }
    void childWithoutSigningCertificate_hasNoneAndIsNoProblem() {
        const QJsonObject json = certificates(u"mio"_s).json();
        QVERIFY(!row(json, u"signature"_s)[u"present"].toBool(true));
        QVERIFY(row(json, u"authentication"_s)[u"present"].toBool());
        const auto asked = certificates(u"mio"_s, {u"--signature-stdin"_s}, "MIO2018\n");
        QCOMPARE(asked.json()[u"problem"][u"code"].toString(), u"card.certificate.missing"_s);
    }
    void lapsedCertificate_isSaidToBeExpired() {
        const auto run = certificates(u"ume"_s);
        QCOMPARE(run.status, 0);
        QCOMPARE(row(run.json(), u"authentication"_s)[u"time"].toString(), u"expired"_s);
    }
    void authority_ofSomebodyElse_leavesTheChainUntrusted() {
        const QString other = home_.filePath(u"other.pem"_s);
        QVERIFY2(tests::runTool(u"openssl"_s,
                                {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                                 home_.filePath(u"key.pem"_s), u"-out"_s, other, u"-subj"_s, u"/C=JP/O=Somebody"_s})
                         .status == 0,
                 "openssl");
        const auto run = certificates(u"taro"_s, {u"--ca"_s, other});
        QCOMPARE(run.status, 0);
        QCOMPARE(row(run.json(), u"authentication"_s)[u"chain"].toString(), u"untrusted"_s);
    }
    void authority_thatIsNoCertificate_isUnreadable() {
        for (const QString& file :
             {home_.filePath(u"absent.pem"_s), QStringLiteral(KAKANAI_SOURCE_DIR) + u"/LICENSE"_s}) {
            const auto run = certificates(u"taro"_s, {u"--ca"_s, file});
            QCOMPARE(run.status, 1);
            QCOMPARE(run.json()[u"problem"][u"code"].toString(), u"file.unreadable"_s);
        }
    }
    void cardWithoutTheApplication_isUnknown() {
        QCOMPARE(certificates(u"zairyu"_s).json()[u"problem"][u"code"].toString(), u"card.unknown"_s);
        QCOMPARE(certificates(u"nobody"_s).json()[u"problem"][u"code"].toString(), u"card.absent"_s);
    }
};

KAKANAI_SUITE(CertificatesCommandTest)
#include "certificates_test.moc"
