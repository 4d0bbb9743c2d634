#include "printing/document_signer.h"
#include "printing/signing/cms_builder.h"
#include "printing/signing/cms_check.h"
#include "printing/signing/test_seal.h"
#include "tests/support/suite.h"
#include "tests/unit/printing/signing/sample_pdf.h"
#include "tests/unit/printing/signing/signing_tools.h"

#include <QCryptographicHash>

using namespace kakanai::printing;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray metadata(const QByteArray& inner) {
    const QByteArray xmp =
        "<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>" +
        inner + "</rdf:RDF></x:xmpmeta>";
    return "<< /Type /Metadata /Subtype /XML /Length " + QByteArray::number(xmp.size()) + " >>\nstream\n" + xmp +
           "\nendstream";
}

constexpr auto pdfaDeclaration = "xmlns:pdfaid='http://www.aiim.org/pdfa/ns/id/'";

} // namespace

class VerifyDocumentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto made = makeTestSeal(sealingTime);
        auto other = makeTestSeal(sealingTime);
        QVERIFY(made && other);
        seal_ = std::move(*made);
        otherCa_ = other->caPem;
        const auto sealed = seal(haruPdf(), *seal_.signer, {sealingTime, u"封印"_s});
        QVERIFY(sealed);
        sealed_ = *sealed;
    }
    void verify_ownSeal_isValidAndTrusted() {
        const DocumentReport report = verifyDocument(sealed_, seal_.caPem);
        QCOMPARE(report.fault, DocumentFault::None);
        QCOMPARE(report.signatures.size(), 1U);
        const SignatureReport& signature = report.signatures.front();
        QCOMPARE(signature.field, u"CitySeal"_s);
        QCOMPARE(signature.state, SignatureState::Valid);
        QCOMPARE(signature.trust, Trust::Trusted);
        QCOMPARE(signature.level, u"B-B"_s);
        QVERIFY(signature.coversWholeFile);
        QCOMPARE(report.notChecked, QStringList{u"revocation"_s});
    }
    void verify_trust_followsTheAuthorityGiven() {
        QCOMPARE(verifyDocument(sealed_, {}).fault, DocumentFault::None);
        QCOMPARE(verifyDocument(sealed_, {}).signatures.front().trust, Trust::Unchecked);
        for (const QByteArray& ca : {otherCa_, QByteArray("no certificate")}) {
            const DocumentReport report = verifyDocument(sealed_, ca);
            QCOMPARE(report.fault, DocumentFault::Untrusted);
            QCOMPARE(report.signatures.front().state, SignatureState::Valid);
            QCOMPARE(report.signatures.front().trust, Trust::Untrusted);
        }
        QCOMPARE(verifyDocument(sealed_, otherCa_ + seal_.caPem).fault, DocumentFault::None);
    }
    void verify_unsealed_isUnsigned() {
        const DocumentReport report = verifyDocument(haruPdf(), seal_.caPem);
        QCOMPARE(report.fault, DocumentFault::Unsigned);
        QVERIFY(report.signatures.empty());
    }
    void verify_emptyField_isReportedUnsigned() {
        auto bodies = plainBodies();
        bodies[0] = "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] >> >>";
        bodies.push_back("<< /FT /Sig /T (Citizen) >>");
        const DocumentReport report = verifyDocument(sketchPdf(bodies), {});
        QCOMPARE(report.fault, DocumentFault::Unsigned);
        QCOMPARE(report.signatures.size(), 1U);
        QCOMPARE(report.signatures.front().state, SignatureState::Unsigned);
        QCOMPARE(report.signatures.front().field, u"Citizen"_s);
    }
    void verify_oneByteChanged_isFoundWhereverItStands() {
        const RawSignature raw = newestSignature(sealed_);
        constexpr int places = 120;
        int changed = 0;
        for (int i = 0; i < places; ++i) {
            const qsizetype inContent = (raw.content.size() - 1) * i / (places - 1);
            const qsizetype at = inContent < raw.gapFrom ? inContent : inContent + raw.gapTo - raw.gapFrom;
            for (const int mask : {0x01, 0x20, 0x80}) {
                const DocumentFault fault = verifyDocument(flipped(at, mask), seal_.caPem).fault;
                QVERIFY2(fault == DocumentFault::Changed, qPrintable(u"byte %1, mask %2"_s.arg(at).arg(mask)));
                ++changed;
            }
        }
        QCOMPARE(changed, 3 * places);
    }
    void verify_oneByteBehindTheCms_isChanged() {
        const RawSignature raw = newestSignature(sealed_);
        const qsizetype first = raw.gapFrom + 1 + raw.cms.size() * 2;
        const qsizetype last = raw.gapTo - 2;
        for (const qsizetype at : {first, first + 1, (first + last) / 2, last - 1, last}) {
            QCOMPARE(sealed_.at(at), '0');
            for (const char other : {'1', 'f', ' ', '\n', '\0', 'x', '>', '<', '\x80'}) {
                QByteArray hidden = sealed_;
                hidden[at] = other;
                QVERIFY2(verifyDocument(hidden, {}).fault == DocumentFault::Changed,
                         qPrintable(u"%1 at %2"_s.arg(int(other)).arg(at)));
            }
        }
    }
    void verify_byteInsideTheSignatureValue_isFound() {
        const RawSignature raw = newestSignature(sealed_);
        const qsizetype at = raw.gapFrom + raw.cms.size() * 2 - 10;
        QByteArray bent = sealed_;
        bent[at] = bent[at] == '0' ? '1' : '0';
        QCOMPARE(verifyDocument(bent, {}).fault, DocumentFault::Changed);
    }
    void verify_bytesAppended_isChanged_data() {
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("line end") << QByteArray("\n");
        QTest::newRow("comment") << QByteArray("% nothing to see\n");
        QTest::newRow("garbage") << QByteArray(5000, '\xee');
        QTest::newRow("a false start") << QByteArray("startxref\n0\n%%EOF\n");
        QTest::newRow("itself again") << sealed_;
    }
    void verify_bytesAppended_isChanged() {
        QFETCH(QByteArray, tail);
        const DocumentReport report = verifyDocument(sealed_ + tail, seal_.caPem);
        QCOMPARE(report.fault, DocumentFault::Changed);
        QVERIFY(std::ranges::none_of(report.signatures, &SignatureReport::coversWholeFile));
    }
    void verify_updateOnTop_isChanged_data() {
        QTest::addColumn<int>("object");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("harmless object") << 90 << QByteArray("(nothing)");
        QTest::newRow("root without the form") << 1 << QByteArray("<< /Type /Catalog /Pages 2 0 R >>");
        QTest::newRow("form without the field") << sealedFormObject() << QByteArray("<< /Fields [] >>");
    }
    void verify_updateOnTop_isChanged() {
        QFETCH(int, object);
        QFETCH(QByteArray, body);
        QCOMPARE(verifyDocument(withUpdate(sealed_, object, body), seal_.caPem).fault, DocumentFault::Changed);
    }
    void verify_twoSeals_saysWhichCoversAll() {
        const auto twice = seal(sealed_, *seal_.signer, {sealingTime.addSecs(60), {}, u"Second"_s});
        QVERIFY(twice);
        const DocumentReport report = verifyDocument(*twice, seal_.caPem);
        QCOMPARE(report.fault, DocumentFault::None);
        QCOMPARE(report.signatures.size(), 2U);
        QVERIFY(!report.signatures[0].coversWholeFile && report.signatures[1].coversWholeFile);
        QVERIFY(report.signatures[0].state == SignatureState::Valid &&
                report.signatures[1].state == SignatureState::Valid);
        QVERIFY(report.notChecked.contains(u"changesBetweenSignatures"_s));
    }
    void verify_sealOnTopOfAChange_staysChanged() {
        const RawSignature raw = newestSignature(sealed_);
        const auto covered = seal(flipped(raw.gapFrom / 2, 0x01), *seal_.signer, {sealingTime, {}, u"Second"_s});
        QVERIFY2(!covered || verifyDocument(*covered, seal_.caPem).fault == DocumentFault::Changed,
                 "a new seal must not heal an old one");
    }
    void checkCms_trust_asksWhetherTheCertificateWasValidThen() {
        const auto file = makeTestKeyFile(sealingTime.addDays(-10), sealingTime.addDays(10), "x");
        QVERIFY(file);
        const auto signer = openPkcs12(file->pkcs12, "x");
        QVERIFY(signer);
        const auto cms = buildCms(QCryptographicHash::hash("content", QCryptographicHash::Sha256), **signer);
        QVERIFY(cms);
        const auto trustAt = [&](const QDateTime& at) { return checkCms(*cms, {"con", "tent", file->caPem, at}); };
        QVERIFY(trustAt(sealingTime).untouched);
        QCOMPARE(trustAt(sealingTime).trust, Trust::Trusted);
        QCOMPARE(trustAt(sealingTime.addDays(-11)).trust, Trust::Untrusted);
        QCOMPARE(trustAt(sealingTime.addDays(11)).trust, Trust::Untrusted);
        QCOMPARE(trustAt({}).trust, Trust::Untrusted);
        QVERIFY(!checkCms(*cms, {"cont", "ant", file->caPem, sealingTime}).untouched);
    }
    void claims_pdfa_isWhatTheFileSays_data() {
        QTest::addColumn<QByteArray>("inner");
        QTest::addColumn<QString>("pdfa");
        const QByteArray open = QByteArray("<rdf:Description ") + pdfaDeclaration;
        QTest::newRow("elements")
            << open + "><pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance></rdf:Description>"
            << u"1b"_s;
        QTest::newRow("attributes") << open + " pdfaid:part='2' pdfaid:conformance='U'/>" << u"2u"_s;
        QTest::newRow("unknown part") << open + " pdfaid:part='9' pdfaid:conformance='B'/>" << QString();
        QTest::newRow("other namespace")
            << QByteArray("<rdf:Description xmlns:pdfaid='x' pdfaid:part='1' pdfaid:conformance='B'/>") << QString();
        QTest::newRow("broken XML") << open + " pdfaid:part='1' pdfaid:conformance='B'>" << QString();
        QTest::newRow("broken UTF-8") << open + " pdfaid:part='1' pdfaid:conformance='B'>\xff</rdf:Description>"
                                      << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }
    void claims_pdfa_isWhatTheFileSays() {
        QFETCH(QByteArray, inner);
        auto bodies = plainBodies();
        bodies[0] = "<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R >>";
        bodies.push_back(metadata(inner));
        QTEST(verifyDocument(sketchPdf(bodies), {}).pdfa, "pdfa");
    }
    void claims_fonts_areEmbeddedOnlyWithAFontFile_data() {
        QTest::addColumn<QByteArray>("font");
        QTest::addColumn<QByteArray>("descriptor");
        QTest::addColumn<bool>("embedded");
        const QByteArray trueType = "<< /Type /Font /Subtype /TrueType /FontDescriptor 6 0 R >>";
        const QByteArray composite = "<< /Type /Font /Subtype /Type0 /DescendantFonts [<< /Type /Font /Subtype "
                                     "/CIDFontType2 /FontDescriptor 6 0 R >>] >>";
        const QByteArray with = "<< /Type /FontDescriptor /FontFile2 4 0 R >>";
        const QByteArray without = "<< /Type /FontDescriptor >>";
        QTest::newRow("true type") << trueType << with << true;
        QTest::newRow("true type, bare") << trueType << without << false;
        QTest::newRow("composite") << composite << with << true;
        QTest::newRow("composite, bare") << composite << without << false;
        QTest::newRow("file is no stream") << trueType << QByteArray("<< /FontFile2 3 0 R >>") << false;
        QTest::newRow("file is missing") << trueType << QByteArray("<< /FontFile2 77 0 R >>") << false;
        QTest::newRow("one of the fourteen")
            << QByteArray("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>") << without << false;
        QTest::newRow("inside another object")
            << QByteArray("<< /Font << /F1 << /Type /Font /Subtype /Type1 >> >> >>") << without << false;
        QTest::newRow("itself its descendant")
            << QByteArray("<< /Type /Font /Subtype /Type0 /DescendantFonts [5 0 R] >>") << without << false;
    }
    void claims_fonts_areEmbeddedOnlyWithAFontFile() {
        QFETCH(QByteArray, font);
        QFETCH(QByteArray, descriptor);
        auto bodies = plainBodies();
        bodies.push_back(font);
        bodies.push_back(descriptor);
        QTEST(verifyDocument(sketchPdf(bodies), {}).fontsEmbedded, "embedded");
    }

private:
    QByteArray flipped(qsizetype at, int mask) const {
        QByteArray bent = sealed_;
        bent[at] = char(bent[at] ^ mask);
        return bent;
    }
    int sealedFormObject() const {
        const qsizetype at = sealed_.lastIndexOf("/AcroForm ") + 10;
        return sealed_.sliced(at, sealed_.indexOf(' ', at) - at).toInt();
    }

    TestSeal seal_;
    QByteArray otherCa_;
    QByteArray sealed_;
};

KAKANAI_SUITE(VerifyDocumentTest)
#include "verify_document_test.moc"
