#include "printing/document_signer.h"
#include "tests/support/suite.h"
#include "tests/unit/printing/signing/sample_pdf.h"
#include "tests/unit/printing/signing/signing_tools.h"

#include <QRegularExpression>

using namespace kakanai::printing;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

/// Seals, looked at by programs that are not ours: poppler with NSS, OpenSSL's command, qpdf.
class SealTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto made = makeTestSeal(sealingTime);
        auto other = makeTestSeal(sealingTime);
        QVERIFY(made && other);
        seal_ = std::move(*made);
        other_ = std::move(*other);
        const auto sealed = seal(haruPdf(), *seal_.signer, {sealingTime, u"転入届の封印"_s});
        QVERIFY(sealed);
        sealed_ = *sealed;
    }
    void pdfsig_sealedByHaruFile_isValidTrustedAndTotal() {
        const QString words = bench_.pdfsig(sealed_, {seal_.caPem});
        QVERIFY2(words.contains(u"Signature is Valid."), qPrintable(words));
        QVERIFY2(words.contains(u"Certificate is Trusted."), qPrintable(words));
        QVERIFY2(words.contains(u"Total document signed"), qPrintable(words));
        QVERIFY2(words.contains(u"ETSI.CAdES.detached"), qPrintable(words));
        QVERIFY2(words.contains(u"見本の印"), qPrintable(words));
    }
    void pdfsig_twoSeals_bothAreValidAndTheSecondIsTotal() {
        const auto twice = sealTwice();
        QVERIFY(twice);
        const QString words = bench_.pdfsig(*twice, {seal_.caPem, other_.caPem});
        QCOMPARE(words.count(u"Signature is Valid."), 2);
        QCOMPARE(words.count(u"Certificate is Trusted."), 2);
        QCOMPARE(words.count(u"Not total document signed"), 1);
        QCOMPARE(words.count(u"Total document signed"), 1);
    }
    void opensslCms_overTheSignedRanges_verifiesAsCades() {
        const RawSignature raw = newestSignature(sealed_);
        const ToolOutput output =
            runTool(u"openssl"_s,
                    {u"cms"_s, u"-verify"_s, u"-cades"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                     bench_.put(u"cms.der"_s, raw.cms), u"-content"_s, bench_.put(u"content"_s, raw.content),
                     u"-CAfile"_s, bench_.put(u"authority.pem"_s, seal_.caPem), u"-out"_s, bench_.path(u"out"_s)});
        QVERIFY2(output.status == 0, qPrintable(output.text));
        QVERIFY2(output.text.contains(u"CAdES Verification successful"), qPrintable(output.text));
    }
    void opensslAsn1_signedAttributes_holdNoSigningTime() {
        const QString path = bench_.put(u"attributes.der"_s, newestSignature(sealed_).cms);
        const ToolOutput output = runTool(u"openssl"_s, {u"asn1parse"_s, u"-inform"_s, u"DER"_s, u"-in"_s, path});
        QCOMPARE(output.status, 0);
        for (const auto attribute : {u":contentType", u":messageDigest", u":id-smime-aa-signingCertificateV2"}) {
            QCOMPARE(output.text.count(attribute), 1);
        }
        QVERIFY(!output.text.contains(u":signingTime"));
    }
    void qpdf_everyRevision_isClean() {
        const auto twice = sealTwice();
        QVERIFY(twice);
        for (const QByteArray& revision : {haruPdf(), sealed_, *twice}) {
            const ToolOutput output = runTool(u"qpdf"_s, {u"--check"_s, bench_.put(u"revision.pdf"_s, revision)});
            QVERIFY2(output.status == 0, qPrintable(output.text));
            QVERIFY2(!output.text.contains(u"WARNING"), qPrintable(output.text));
        }
    }
    void seal_onTop_leavesEveryByteBelow() {
        QVERIFY(sealed_.startsWith(haruPdf().first(haruPdf().size() - 200)));
        const auto twice = sealTwice();
        QVERIFY(twice && twice->startsWith(sealed_));
    }
    void seal_identity_keepsTheFirstHalfAndRenewsTheSecond() {
        const auto twice = sealTwice();
        QVERIFY(twice);
        const auto identity = [](const QByteArray& pdf) {
            static const QRegularExpression pattern(u"/ID \\[ <([0-9a-f]{32})> <([0-9a-f]{32})> \\]"_s);
            return pattern.match(QString::fromLatin1(pdf.sliced(pdf.lastIndexOf("trailer"))));
        };
        QVERIFY(identity(sealed_).hasMatch());
        QCOMPARE(identity(*twice).captured(1), identity(sealed_).captured(1));
        QVERIFY(identity(*twice).captured(2) != identity(sealed_).captured(2));
    }
    void seal_time_standsInJapaneseTimeInTheDictionary() { QVERIFY(sealed_.contains("/M (D:20261122103000+09'00')")); }
    void seal_pageWithAnnotations_keepsThem_data() {
        QTest::addColumn<QByteArray>("annotations");
        QTest::newRow("direct") << QByteArray("[5 0 R]");
        QTest::newRow("their own object") << QByteArray("6 0 R");
    }
    void seal_pageWithAnnotations_keepsThem() {
        QFETCH(QByteArray, annotations);
        auto bodies = plainBodies();
        bodies[2].replace("/Parent", "/Annots " + annotations + " /Parent");
        bodies.push_back("<< /Type /Annot /Subtype /Square /Rect [1 1 2 2] >>");
        bodies.push_back("[5 0 R]");
        const auto sealed = seal(sketchPdf(bodies), *seal_.signer, {sealingTime, {}});
        QVERIFY(sealed);
        const ToolOutput output =
            runTool(u"qpdf"_s, {u"--json=1"_s, u"--json-key=objects"_s, bench_.put(u"annots.pdf"_s, *sealed)});
        QVERIFY2(output.status == 0, qPrintable(output.text));
        const QString plain = output.text.simplified().remove(u' ');
        QVERIFY2(plain.contains(u"[\"50R\",\"80R\"]"), qPrintable(plain));
        QVERIFY(verifyDocument(*sealed, seal_.caPem).fault == DocumentFault::None);
    }
    void seal_oneSeal_costsLittleMoreThanItsPlaceholder() {
        QVERIFY2(sealed_.size() - haruPdf().size() < 18'500,
                 qPrintable(QString::number(sealed_.size() - haruPdf().size())));
    }

private:
    SealResult<QByteArray> sealTwice() { return seal(sealed_, *other_.signer, {sealingTime, {}, u"Second"_s}); }

    Workbench bench_;
    TestSeal seal_;
    TestSeal other_; ///< pdfsig doubts the second signature of one certificate in a file
    QByteArray sealed_;
};

KAKANAI_SUITE(SealTest)
#include "seal_test.moc"
