#include "printing/document_signer.h"
#include "tests/support/suite.h"
#include "tests/unit/printing/signing/sample_pdf.h"
#include "tests/unit/printing/signing/signing_tools.h"

#include <QRandomGenerator>

using namespace kakanai::printing;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

QByteArray replaced(QByteArray pdf, const QByteArray& what, const QByteArray& by) {
    return pdf.replace(what, by);
}

QByteArray nested(const QByteArray& open, int times) {
    return open.repeated(times);
}

/// A sound file but for one object more, or another in place of one.
QByteArray withBody(const QByteArray& body) {
    auto bodies = plainBodies();
    bodies.push_back(body);
    return sketchPdf(bodies);
}

QByteArray withRoot(const QByteArray& root, const std::vector<QByteArray>& more = {}) {
    auto bodies = plainBodies();
    bodies[0] = root;
    bodies.insert(bodies.end(), more.begin(), more.end());
    return sketchPdf(bodies);
}

/// A document with a signature dictionary of our own making.
QByteArray withSignature(const QByteArray& dictionary) {
    return withRoot("<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] >> >>",
                    {"<< /FT /Sig /T (S) /V 6 0 R >>", dictionary});
}

} // namespace

/// Files made to confuse a reader. Each has to end in a fault, none in a crash; run with sanitizers.
class BrokenFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        auto made = makeTestSeal(sealingTime);
        QVERIFY(made);
        seal_ = std::move(*made);
        const auto sealed = seal(haruPdf(), *seal_.signer, {sealingTime, {}});
        QVERIFY(sealed);
        sealed_ = *sealed;
    }
    void brokenFrame_isBroken_data() {
        QTest::addColumn<QByteArray>("pdf");
        const QByteArray plain = sketchPdf(plainBodies());
        QTest::newRow("empty file") << QByteArray();
        QTest::newRow("text file") << QByteArray("転入届を出しました。\n");
        QTest::newRow("only the header") << QByteArray("%PDF-1.4\n");
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("header after garbage") << "xx" + plain;
        QTest::newRow("no startxref") << replaced(plain, "startxref", "startnothing");
        QTest::newRow("startxref without a number") << plain.first(plain.lastIndexOf("startxref") + 9);
        QTest::newRow("startxref behind the end") << replaced(plain, "startxref\n", "startxref\n99999");
        QTest::newRow("startxref of a huge number")
            << replaced(plain, "startxref\n", "startxref\n99999999999999999999999");
        QTest::newRow("startxref negative") << replaced(plain, "startxref\n", "startxref\n-");
        QTest::newRow("startxref into an object") << replaced(plain, "startxref\n", "startxref\n1 ");
        QTest::newRow("no xref word") << replaced(plain, "xref\n0", "xerf\n0");
    }
    void brokenFrame_isBroken() { expectBroken(); }
    void brokenTable_isBroken_data() {
        QTest::addColumn<QByteArray>("pdf");
        const QByteArray plain = sketchPdf(plainBodies());
        QTest::newRow("xref lines of 19 bytes") << replaced(plain, " n \n", " n\n");
        QTest::newRow("xref line with a letter") << replaced(plain, "0000000009", "00000000x9");
        QTest::newRow("xref offset behind the end") << replaced(plain, "0000000009", "9999999999");
        QTest::newRow("xref offset a byte off") << replaced(plain, "0000000009", "0000000010");
        QTest::newRow("xref count too large") << replaced(plain, "xref\n0 5", "xref\n0 99999999");
        QTest::newRow("xref count huge") << replaced(plain, "xref\n0 5", "xref\n0 999999999999999");
        QTest::newRow("xref starts at a huge number") << replaced(plain, "xref\n0 5", "xref\n999999999999999 5");
        QTest::newRow("xref ends in its lines") << plain.first(plain.indexOf("00000 n") + 3) + "\nstartxref\n" +
                                                       QByteArray::number(plain.indexOf("xref")) + "\n%%EOF\n";
    }
    void brokenTable_isBroken() { expectBroken(); }
    void brokenTrailer_isBroken_data() {
        QTest::addColumn<QByteArray>("pdf");
        const QByteArray plain = sketchPdf(plainBodies());
        QTest::newRow("no trailer") << replaced(plain, "trailer", "tailer ");
        QTest::newRow("trailer is no dictionary")
            << replaced(plain, "<< /Size 5 /Root 1 0 R >>", "[ /Size 5 /Root 1 0 R ]");
        QTest::newRow("no root") << sketchPdf(plainBodies(), "");
        QTest::newRow("root is a number") << sketchPdf(plainBodies(), "/Root 7");
        QTest::newRow("root points nowhere") << sketchPdf(plainBodies(), "/Root 77 0 R");
        QTest::newRow("root of another generation") << sketchPdf(plainBodies(), "/Root 1 3 R");
        QTest::newRow("root points to itself") << withRoot("1 0 R");
        QTest::newRow("previous table is this one") << selfReferring(plain);
        QTest::newRow("previous table negative") << sketchPdf(plainBodies(), "/Root 1 0 R /Prev -5");
        QTest::newRow("previous table is a name") << sketchPdf(plainBodies(), "/Root 1 0 R /Prev /Five");
        QTest::newRow("hybrid") << sketchPdf(plainBodies(), "/Root 1 0 R /XRefStm 9");
        QTest::newRow("encrypted") << sketchPdf(plainBodies(), "/Root 1 0 R /Encrypt << /Filter /Standard >>");
    }
    void brokenTrailer_isBroken() { expectBroken(); }
    void brokenObject_isBroken_data() {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("no endobj") << replaced(sketchPdf(plainBodies()), "endobj", "enbobj");
        QTest::newRow("arrays without an end") << withBody(nested("[", 100'000));
        QTest::newRow("dictionaries without an end") << withBody(nested("<</A", 100'000));
        QTest::newRow("arrays too deep") << withBody(nested("[", 300) + nested("]", 300));
        QTest::newRow("string without an end") << withBody("(never (closed)");
        QTest::newRow("string ends in a backslash") << withBody("(\\");
        QTest::newRow("hex string without an end") << withBody("<001122");
        QTest::newRow("hex string with a letter") << withBody("<00xx>");
        QTest::newRow("name with a broken escape") << withBody("/A#g0");
        QTest::newRow("a key twice") << withBody("<< /A 1 /A 2 >>");
        QTest::newRow("a key that is no name") << withBody("<< 1 2 >>");
        QTest::newRow("odd dictionary") << withBody("<< /A >>");
        QTest::newRow("a word") << withBody("garbage");
        QTest::newRow("number with two points") << withBody("1.2.3");
        QTest::newRow("reference to object zero") << withBody("[0 0 R]");
        QTest::newRow("reference to a huge object") << withBody("[99999999999 0 R]");
    }
    void brokenObject_isBroken() { expectBroken(); }
    void brokenStream_isBroken_data() {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("stream without length") << withBody("<< >>\nstream\nx\nendstream");
        QTest::newRow("stream length too large") << withBody("<< /Length 999999 >>\nstream\nx\nendstream");
        QTest::newRow("stream length negative") << withBody("<< /Length -1 >>\nstream\nx\nendstream");
        QTest::newRow("stream length huge") << withBody("<< /Length 999999999999999 >>\nstream\nx\nendstream");
        QTest::newRow("stream length points to itself") << withBody("<< /Length 5 0 R >>\nstream\nx\nendstream");
        QTest::newRow("stream length one off") << withBody("<< /Length 3 >>\nstream\nxxxx\nendstream");
        QTest::newRow("many objects in one") << overlapping();
    }
    void brokenStream_isBroken() { expectBroken(); }
    void signatureThatMakesNoSense_isBroken_data() {
        QTest::addColumn<QByteArray>("pdf");
        const QByteArray head = "<< /Type /Sig /SubFilter /ETSI.CAdES.detached ";
        QTest::newRow("empty dictionary") << withSignature("<< >>");
        QTest::newRow("no contents") << withSignature(head + "/ByteRange [0 10 20 30] >>");
        QTest::newRow("no range") << withSignature(head + "/Contents <3000> >>");
        QTest::newRow("range of three") << withSignature(head + "/ByteRange [0 10 20] /Contents <3000> >>");
        QTest::newRow("range of six") << withSignature(head + "/ByteRange [0 10 20 30 40 50] /Contents <3000> >>");
        QTest::newRow("range of names") << withSignature(head + "/ByteRange [/A /B /C /D] /Contents <3000> >>");
        QTest::newRow("range overlapping") << withSignature(head + "/ByteRange [0 100 50 100] /Contents <3000> >>");
        QTest::newRow("range not from the start")
            << withSignature(head + "/ByteRange [5 100 150 100] /Contents <3000> >>");
        QTest::newRow("range behind the end")
            << withSignature(head + "/ByteRange [0 100 200 999999] /Contents <3000> >>");
        QTest::newRow("range overflowing")
            << withSignature(head + "/ByteRange [0 100 999999999999999 999999999999999] /Contents <3000> >>");
        QTest::newRow("range negative") << withSignature(head + "/ByteRange [0 -100 200 10] /Contents <3000> >>");
        QTest::newRow("gap elsewhere") << withSignature(head + "/ByteRange [0 100 200 100] /Contents <3000> >>");
        QTest::newRow("contents a number") << withSignature(head + "/ByteRange [0 100 200 100] /Contents 5 >>");
        QTest::newRow("form is a number") << withRoot("<< /Type /Catalog /Pages 2 0 R /AcroForm 5 >>");
        QTest::newRow("form without fields") << withRoot("<< /Type /Catalog /Pages 2 0 R /AcroForm << >> >>");
        QTest::newRow("fields are numbers")
            << withRoot("<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [1 2] >> >>");
        QTest::newRow("field is its own child") << withRoot(
            "<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] >> >>", {"<< /T (A) /Kids [5 0 R] >>"});
        QTest::newRow("field name no UTF-16")
            << withRoot("<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] >> >>",
                        {"<< /T <fffe> /FT /Sig >>"})
                   .replace("<fffe>", "<feffd8>");
    }
    void signatureThatMakesNoSense_isBroken() {
        QFETCH(QByteArray, pdf);
        QCOMPARE(verifyDocument(pdf, seal_.caPem).fault, DocumentFault::Broken);
    }
    void garbageForACms_isBroken_data() {
        QTest::addColumn<QByteArray>("cms");
        const QByteArray good = newestSignature(sealed_).cms;
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("zeros") << QByteArray(100, '\0');
        QTest::newRow("empty sequence") << QByteArray::fromHex("3000");
        QTest::newRow("length longer than the room") << QByteArray::fromHex("3084ffffffff");
        QTest::newRow("indefinite length") << QByteArray("\x30\x80", 2) + good.sliced(4) + QByteArray(2, '\0');
        QTest::newRow("length of eight bytes") << QByteArray::fromHex("3088ffffffffffffffff0102");
        QTest::newRow("sequences in sequences")
            << QByteArray::fromHex("30820400") + QByteArray::fromHex("3080").repeated(512);
        QTest::newRow("half") << good.first(4) + good.sliced(4, good.size() / 2) +
                                     QByteArray(good.size() - 4 - good.size() / 2, '\0');
        QTest::newRow("other type") << QByteArray(good).replace(QByteArray::fromHex("2a864886f70d010702"),
                                                                QByteArray::fromHex("2a864886f70d010703"));
    }
    void garbageForACms_isBroken() {
        QFETCH(QByteArray, cms);
        const RawSignature raw = newestSignature(sealed_);
        QByteArray pdf = sealed_;
        const qsizetype digits = raw.gapTo - raw.gapFrom - 2;
        pdf.replace(raw.gapFrom + 1, digits, cms.toHex().leftJustified(digits, '0'));
        const DocumentReport report = verifyDocument(pdf, seal_.caPem);
        QCOMPARE(report.fault, DocumentFault::Broken);
        QCOMPARE(report.signatures.front().state, SignatureState::Broken);
    }
    void sealedFileWithAnotherSubFilter_isAFault() {
        const auto report =
            verifyDocument(replaced(sealed_, "ETSI.CAdES.detached", "ETSI.CAdES.attached"), seal_.caPem);
        QVERIFY(report.fault == DocumentFault::Changed);
        QVERIFY(report.signatures.front().state == SignatureState::Broken);
    }
    void sealedFileCutAnywhere_isAFault() {
        for (qsizetype length = 0; length < sealed_.size(); length += 97) {
            const DocumentFault fault = verifyDocument(sealed_.first(length), seal_.caPem).fault;
            QVERIFY2(fault == DocumentFault::Broken || fault == DocumentFault::Changed ||
                         fault == DocumentFault::Unsigned,
                     qPrintable(QString::number(length)));
        }
        // Cut exactly behind the revision below, it is the document before the seal.
        const qsizetype below = sealed_.indexOf("%%EOF") + 6;
        QCOMPARE(verifyDocument(sealed_.first(below), {}).fault, DocumentFault::Unsigned);
    }
    void sealedFileWithBytesOfChance_isAFault() {
        QRandomGenerator chance(20261122);
        for (int round = 0; round < 400; ++round) {
            QByteArray bent = sealed_;
            const RawSignature raw = newestSignature(sealed_);
            for (int i = 0; i < 8; ++i) {
                const qsizetype at = chance.bounded(int(sealed_.size() - (raw.gapTo - raw.gapFrom)));
                bent[at < raw.gapFrom ? at : at + raw.gapTo - raw.gapFrom] = char(chance.bounded(256));
            }
            QVERIFY(bent == sealed_ || verifyDocument(bent, seal_.caPem).fault != DocumentFault::None);
        }
    }

private:
    void expectBroken() {
        QFETCH(QByteArray, pdf);
        QCOMPARE(verifyDocument(pdf, seal_.caPem).fault, DocumentFault::Broken);
        QVERIFY(!seal(pdf, *seal_.signer, {sealingTime, {}}));
    }
    /// /Prev of a table that points to that same table.
    static QByteArray selfReferring(const QByteArray& plain) {
        const QByteArray start = QByteArray::number(plain.indexOf("xref\n0"));
        return replaced(plain, "/Root 1 0 R", "/Root 1 0 R /Prev " + start);
    }
    /// A thousand table lines lead into one huge object, each a little deeper: reading all would take for ever.
    static QByteArray overlapping() {
        QByteArray pdf = "%PDF-1.4\n";
        QByteArray lines = "0000000000 65535 f \n";
        for (int number = 1; number <= 2000; ++number) {
            lines += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
            pdf += QByteArray::number(number) + " 0 obj (";
        }
        pdf += QByteArray(2000, ')');
        const QByteArray start = QByteArray::number(pdf.size());
        return pdf + " endobj\nxref\n0 2001\n" + lines + "trailer\n<< /Root 1 0 R >>\nstartxref\n" + start +
               "\n%%EOF\n";
    }

    TestSeal seal_;
    QByteArray sealed_;
};

KAKANAI_SUITE(BrokenFilesTest)
#include "broken_files_test.moc"
