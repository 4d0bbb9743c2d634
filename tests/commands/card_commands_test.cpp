#include "printing/document_signer.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"
#include "tests/unit/printing/signing/sample_pdf.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace kakanai;
using namespace Qt::StringLiterals;

/// The printed face and the citizen's signature, as scripts ask for them.
class CardCommandsTest : public QObject {
    Q_OBJECT

    QTemporaryDir home_;
    tests::Program program_{QStringLiteral(KAKANAI_PROGRAM), home_.path()};
    const QByteArray numberB_ = "55021720352285\n";

    tests::ProgramRun cardRead(const QStringList& more, const QByteArray& secret) const {
        return program_.run(QStringList{u"card"_s, u"read"_s, u"--simulate"_s, u"card=taro"_s, u"--json"_s} + more,
                            secret);
    }
    tests::ProgramRun sign(const QString& persona, const QByteArray& password, const QString& out) const {
        return program_.run({u"document"_s, u"sign"_s, home_.filePath(u"form.pdf"_s), u"--card"_s,
                             u"--signature-stdin"_s, u"--out"_s, out, u"--simulate"_s, u"card="_s + persona,
                             u"--json"_s},
                            password);
    }

private Q_SLOTS:
    void initTestCase() {
        QFile file(home_.filePath(u"form.pdf"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(tests::haruPdf());
    }
    void surface_byNumberB_addsItsKeyAndNothingElse() {
        const auto run = cardRead({u"--number-b-stdin"_s, u"--surface"_s}, numberB_);
        QCOMPARE(run.status, 0);
        const QJsonObject face = run.json()[u"surface"].toObject();
        QCOMPARE(face[u"expiry"].toString(), u"2035-02-17"_s);
        QCOMPARE(face[u"authenticity"].toString(), u"consistent"_s);
        QCOMPARE(face[u"photo"][u"width"].toInt(), 180);
        QVERIFY(face[u"photo"][u"bytes"].toInt() > 1000);
        QVERIFY(!cardRead({u"--number-b-stdin"_s}, numberB_).json().contains(u"surface"_s));
    }
    void photo_goesOnlyIntoTheFileThatIsNamed() {
        const QString photo = home_.filePath(u"photo.jp2"_s);
        const auto run = cardRead({u"--number-b-stdin"_s, u"--surface"_s, u"--photo"_s, photo}, numberB_);
        QCOMPARE(run.status, 0);
        QFile file(photo);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(QByteArray("\0\0\0\x0CjP  ", 8)));
        const auto nowhere =
            cardRead({u"--number-b-stdin"_s, u"--surface"_s, u"--photo"_s, u"/nowhere/photo.jp2"_s}, numberB_);
        QCOMPARE(nowhere.status, 1);
        QCOMPARE(nowhere.json()[u"problem"][u"code"].toString(), u"file.unwritable"_s);
    }
    void surface_withoutNumberB_isWrongUsage() {
        QCOMPARE(cardRead({u"--pin-stdin"_s, u"--surface"_s}, "1234\n").status, 2);
        QCOMPARE(cardRead({u"--number-b-stdin"_s, u"--photo"_s, u"x"_s}, numberB_).status, 2);
    }
    void document_signedByTheCard_isValid() {
        const QString out = home_.filePath(u"signed.pdf"_s);
        const auto run = sign(u"taro"_s, "abc123\n", out);
        QVERIFY2(run.status == 0, run.output);
        QCOMPARE(run.json()[u"sha256"].toString().size(), 64);
        const auto verified = program_.run({u"document"_s, u"verify"_s, out, u"--json"_s});
        QCOMPARE(verified.status, 0);
        const QJsonObject signature = verified.json()[u"signatures"][0].toObject();
        QCOMPARE(signature[u"state"].toString(), u"valid"_s);
        QCOMPARE(signature[u"field"].toString(), u"CitizenSignature"_s);
    }
    void document_notSigned_leavesNoFileAndSaysWhy_data() {
        QTest::addColumn<QString>("persona");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("code");
        QTest::newRow("wrong password") << u"taro"_s << QByteArray("ABC124\n") << u"card.pin.wrong"_s;
        QTest::newRow("no password") << u"taro"_s << QByteArray("12\n") << u"card.pin.form"_s;
        QTest::newRow("a child") << u"mio"_s << QByteArray("MIO2018\n") << u"card.certificate.missing"_s;
        QTest::newRow("no card") << u"nobody"_s << QByteArray("ABC123\n") << u"card.absent"_s;
        QTest::newRow("lapsed certificate") << u"ume"_s << QByteArray("UME1924\n") << u"seal.expired"_s;
    }
    void document_notSigned_leavesNoFileAndSaysWhy() {
        QFETCH(QString, persona);
        QFETCH(QByteArray, password);
        QFETCH(QString, code);
        const QString out = home_.filePath(u"not-signed.pdf"_s);
        const auto run = sign(persona, password, out);
        QCOMPARE(run.status, 1);
        QCOMPARE(run.json()[u"problem"][u"code"].toString(), code);
        QVERIFY(!QFile::exists(out));
        QVERIFY(!run.diagnostics.contains(password.trimmed()));
    }
    void document_withoutCardOrSecret_isWrongUsage() {
        const QString form = home_.filePath(u"form.pdf"_s);
        QCOMPARE(program_.run({u"document"_s, u"sign"_s, form, u"--card"_s, u"--out"_s, u"x"_s}).status, 2);
        QCOMPARE(program_.run({u"document"_s, u"sign"_s, form, u"--signature-stdin"_s, u"--out"_s, u"x"_s}).status, 2);
    }
};

KAKANAI_SUITE(CardCommandsTest)
#include "card_commands_test.moc"
