#include "printing/pdf_document.h"
#include "tests/support/suite.h"

#include <QTimeZone>

using namespace kakanai::printing;
using namespace Qt::StringLiterals;

class WritePdfTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FontLayer> fonts_;

    Sheet sheetOf(const QString& text) const {
        Sheet sheet;
        const auto line = fonts_->shape(text, FontRole::Mincho, 4);
        for (const auto& run : line->runs) {
            sheet.items.emplace_back(run);
        }
        return sheet;
    }
    PaperResult<QByteArray> write(const std::vector<Sheet>& sheets, PdfaPart part = PdfaPart::A1b) const {
        PdfDescription description;
        description.title = u"住民異動届"_s;
        description.made = QDateTime({2026, 11, 22}, {1, 2, 3}, QTimeZone::utc());
        description.part = part;
        return writePdf(sheets, description, *fonts_);
    }

private Q_SLOTS:
    void initTestCase() {
        auto fonts = openSystemFonts();
        QVERIFY(fonts);
        fonts_ = std::move(*fonts);
    }

    void write_eachPart_saysItsVersionAndPart_data() {
        QTest::addColumn<PdfaPart>("part");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("says");
        QTest::addColumn<bool>("cidSet");
        QTest::newRow("1b") << PdfaPart::A1b << QByteArray("%PDF-1.4") << QByteArray("<pdfaid:part>1<") << true;
        QTest::newRow("2b") << PdfaPart::A2b << QByteArray("%PDF-1.7") << QByteArray("<pdfaid:part>2<") << false;
        QTest::newRow("3b") << PdfaPart::A3b << QByteArray("%PDF-1.7") << QByteArray("<pdfaid:part>3<") << false;
    }
    void write_eachPart_saysItsVersionAndPart() {
        QFETCH(PdfaPart, part);
        QFETCH(QByteArray, version);
        QFETCH(QByteArray, says);
        QFETCH(bool, cidSet);
        const auto pdf = write({sheetOf(u"山"_s)}, part);
        QVERIFY(pdf);
        QVERIFY(pdf->startsWith(version));
        QVERIFY(pdf->contains(says));
        QCOMPARE(pdf->contains("/CIDSet"), cidSet);
    }

    void write_infoAndXmp_agree() {
        const auto pdf = write({sheetOf(u"山"_s)});
        QVERIFY(pdf->contains("(D:20261122010203Z)"));
        QVERIFY(pdf->contains("<xmp:CreateDate>2026-11-22T01:02:03Z<"));
        QVERIFY(pdf->contains(u"住民異動届"_s.toUtf8()));
        QVERIFY(pdf->contains("<FEFF4F4F6C11757052D55C4A>"));
    }

    void write_twiceInOneSecond_hasTwoIds() {
        const auto idOf = [](const QByteArray& pdf) { return pdf.mid(pdf.lastIndexOf("/ID"), 80); };
        QVERIFY(idOf(*write({sheetOf(u"山"_s)})) != idOf(*write({sheetOf(u"山"_s)})));
    }

    void write_fontsNobodyUses_areNotInIt() {
        const auto pdf = write({sheetOf(u"山田"_s)});
        QCOMPARE(pdf->count("/FontFile2"), 1);
        QVERIFY(pdf->contains("+IPAexMincho"));
    }

    void write_rareName_staysSmall() {
        const auto pdf = write({sheetOf(u"𠮷田"_s)});
        QCOMPARE(pdf->count("/FontFile2"), 2);
        QVERIFY2(pdf->size() < 10'000, QByteArray::number(pdf->size()).constData());
    }

    void write_noSheets_isAFault() {
        const auto pdf = write({});
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().fault, PaperFault::Write);
    }

    void write_fontFileThatWentAway_isAFault() {
        class Homeless : public FontLayer {
            PaperResult<ShapedLine> shape(const QString&, FontRole, double) const override { return ShapedLine{}; }
            QPainterPath outline(FontId, std::uint32_t) const override { return {}; }
            QString fontFile(FontId) const override { return u"/nowhere/font.ttf"_s; }
        };
        const auto pdf = writePdf({sheetOf(u"山"_s)}, {}, Homeless{});
        QVERIFY(!pdf);
        QCOMPARE(pdf.error().fault, PaperFault::Write);
    }
};

KAKANAI_SUITE(WritePdfTest)
#include "write_pdf_test.moc"
