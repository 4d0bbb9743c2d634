#include "printing/document_signer.h"
#include "printing/signing/test_seal.h"
#include "tests/support/suite.h"
#include "tests/unit/printing/signing/sample_pdf.h"
#include "tests/unit/printing/signing/signing_tools.h"

using namespace kakanai::printing;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

/// Keys that are not what a seal needs.
class SealKeyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto file = makeTestKeyFile(sealingTime.addDays(-10), sealingTime.addDays(10), passphrase_);
        auto other = makeTestSeal(sealingTime);
        QVERIFY(file && other);
        file_ = *file;
        other_ = std::move(*other);
    }
    void openPkcs12_rightPassphrase_sealsAndIsTrusted() {
        const auto signer = openPkcs12(file_.pkcs12, passphrase_);
        QVERIFY(signer);
        const auto sealed = seal(haruPdf(), **signer, {sealingTime, {}});
        QVERIFY(sealed);
        QCOMPARE(verifyDocument(*sealed, file_.caPem).fault, DocumentFault::None);
    }
    void openPkcs12_whatIsNoKey_isAKeyFault_data() {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("wrong passphrase") << file_.pkcs12 << QByteArray("seal-other");
        QTest::newRow("no passphrase") << file_.pkcs12 << QByteArray();
        QTest::newRow("no file") << QByteArray() << passphrase_;
        QTest::newRow("a certificate") << file_.caPem << passphrase_;
        QTest::newRow("cut") << file_.pkcs12.first(file_.pkcs12.size() / 2) << passphrase_;
        QByteArray bent = file_.pkcs12;
        bent[bent.size() / 3] = char(bent[bent.size() / 3] ^ 1);
        QTest::newRow("one bit") << bent << passphrase_;
    }
    void openPkcs12_whatIsNoKey_isAKeyFault() {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, passphrase);
        const auto signer = openPkcs12(file, passphrase);
        QVERIFY(!signer);
        QCOMPARE(signer.error().fault, SealFault::Key);
    }
    void seal_outsideTheCertificatesTime_isExpired_data() {
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("seals");
        QTest::newRow("before") << -11 << false;
        QTest::newRow("first days") << -9 << true;
        QTest::newRow("last days") << 9 << true;
        QTest::newRow("after") << 11 << false;
    }
    void seal_outsideTheCertificatesTime_isExpired() {
        QFETCH(int, days);
        QFETCH(bool, seals);
        const auto signer = openPkcs12(file_.pkcs12, passphrase_);
        QVERIFY(signer);
        const auto sealed = seal(haruPdf(), **signer, {sealingTime.addDays(days), {}});
        QCOMPARE(sealed.has_value(), seals);
        QVERIFY(seals || sealed.error().fault == SealFault::Expired);
    }
    void seal_signatureOfAnotherKey_isAKeyFault() {
        const auto signer = openPkcs12(file_.pkcs12, passphrase_);
        QVERIFY(signer);
        const auto foreign = other_.signer->sign(QByteArray(32, '\x07'));
        QVERIFY(foreign);
        LyingSigner wrongKey((*signer)->certificateChain(), *foreign);
        LyingSigner noKey((*signer)->certificateChain(), QByteArray());
        LyingSigner refuses((*signer)->certificateChain(), std::unexpected(SealError{SealFault::Key}));
        LyingSigner noCertificate({}, QByteArray(256, 'x'));
        LyingSigner garbage({"not a certificate"}, QByteArray(256, 'x'));
        for (DocumentSigner* liar :
             std::initializer_list<DocumentSigner*>{&wrongKey, &noKey, &refuses, &noCertificate, &garbage}) {
            const auto sealed = seal(haruPdf(), *liar, {sealingTime, {}});
            QVERIFY(!sealed);
            QCOMPARE(sealed.error().fault, SealFault::Key);
        }
    }
    void seal_whatIsNoDocumentOfOurs_isADocumentFault_data() {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("a letter");
        QTest::newRow("cut") << haruPdf().first(haruPdf().size() / 2);
        auto pageless = plainBodies();
        pageless[1] = "<< /Type /Pages /Kids [] /Count 0 >>";
        QTest::newRow("no page") << sketchPdf(pageless);
        auto circle = plainBodies();
        circle[1] = "<< /Type /Pages /Kids [2 0 R] /Count 1 >>";
        QTest::newRow("pages in a circle") << sketchPdf(circle);
        QTest::newRow("encrypted") << sketchPdf(plainBodies(), "/Root 1 0 R /Encrypt << >>");
    }
    void seal_whatIsNoDocumentOfOurs_isADocumentFault() {
        QFETCH(QByteArray, pdf);
        const auto sealed = seal(pdf, *other_.signer, {sealingTime, {}});
        QVERIFY(!sealed);
        QCOMPARE(sealed.error().fault, SealFault::Document);
    }
    void seal_fieldNameTwice_isADocumentFault() {
        const auto once = seal(haruPdf(), *other_.signer, {sealingTime, {}});
        QVERIFY(once);
        const auto twice = seal(*once, *other_.signer, {sealingTime, {}});
        QVERIFY(!twice);
        QCOMPARE(twice.error().fault, SealFault::Document);
    }

private:
    const QByteArray passphrase_ = "seal-見本";
    TestKeyFile file_;
    TestSeal other_;
};

KAKANAI_SUITE(SealKeyTest)
#include "seal_key_test.moc"
