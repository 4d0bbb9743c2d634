#include "scanners/codes/symbols.h"
#include "tests/support/code_pictures/drawn_code.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using kakanai::scanners::codes::findSymbols;
using kakanai::scanners::codes::Look;

namespace {

constexpr int width = 640;
constexpr int height = 480;

/// Upright, in the middle, four fifths of the picture's width or height.
std::vector<std::uint8_t> drawn(CodeFormat format, const QString& text) {
    Canvas canvas(width, height);
    const DrawnCode code = drawCode(format, text, 10);
    const double side = 0.8 * height * code.columns / std::max(code.columns, code.rows);
    photograph(canvas, code,
               [&](double x, double y) { return PaperPoint{(x - width / 2.0) / side, (y - height / 2.0) / side}; });
    return canvas.pixels();
}

Look lookFor(CodeFormat format) {
    const bool isSquare = format == CodeFormat::DataMatrix || format == CodeFormat::PDF417;
    return {format == CodeFormat::QRCode ? Look::For::QR : isSquare ? Look::For::Squares : Look::For::Bars};
}

} // namespace

class SymbolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void qrCode_withRareNames_comesBackExactly_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("receipt") << u"0001-HYT6"_s;
        QTest::newRow("beyond the first plane") << u"𠮷田　葛󠄀羅"_s;
        QTest::newRow("combining kana") << u"髙橋　か゚つ ｱｲｳ"_s;
        QTest::newRow("long") << u"住民異動届"_s.repeated(20);
    }
    void qrCode_withRareNames_comesBackExactly() {
        QFETCH(QString, text);
        const auto pixels = drawn(CodeFormat::QRCode, text);
        const auto codes = findSymbols({pixels, width, height}, {});
        QCOMPARE(codes->size(), std::size_t(1));
        QCOMPARE(codes->front().text, text);
        QCOMPARE(codes->front().bytes, text.toUtf8());
        QCOMPARE(codes->front().namesCharacterSet, text != "0001-HYT6"_L1);
    }
    void everyFormat_isReadWithItsNameAndItsPlace_data() {
        QTest::addColumn<CodeFormat>("format");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::newRow("QR") << CodeFormat::QRCode << u"0001-HYT6"_s << u"QRCode"_s;
        QTest::newRow("Data Matrix") << CodeFormat::DataMatrix << u"0001-HYT6"_s << u"DataMatrix"_s;
        QTest::newRow("PDF417") << CodeFormat::PDF417 << u"0001-HYT6 TENNYU"_s << u"PDF417"_s;
        QTest::newRow("Code 128") << CodeFormat::Code128 << u"0001-HYT6"_s << u"Code128"_s;
        QTest::newRow("ITF") << CodeFormat::ITF << u"15400141288763"_s << u"ITF"_s;
        QTest::newRow("NW-7 keeps start and stop") << CodeFormat::Codabar << u"A0123456789B"_s << u"Codabar"_s;
        QTest::newRow("EAN-13") << CodeFormat::EAN13 << u"4901234567894"_s << u"EAN13"_s;
        QTest::newRow("EAN-8") << CodeFormat::EAN8 << u"49123456"_s << u"EAN8"_s;
    }
    void everyFormat_isReadWithItsNameAndItsPlace() {
        QFETCH(CodeFormat, format);
        QFETCH(QString, text);
        QFETCH(QString, name);
        const auto pixels = drawn(format, text);
        const auto codes = findSymbols({pixels, width, height}, lookFor(format));
        QCOMPARE(codes->size(), std::size_t(1));
        QCOMPARE(codes->front().text, text);
        QCOMPARE(codeFormatText(codes->front().format), name);
        const auto corners = codes->front().corners.value();
        QVERIFY(corners[0].x() < corners[2].x());
        QVERIFY(QRect(0, 0, width, height).contains(corners[0]));
    }
    void emptyOrTornPicture_hasNoCode() {
        QVERIFY(findSymbols({}, {})->empty());
        const std::vector<std::uint8_t> white(std::size_t(width) * height, 255);
        QVERIFY(findSymbols({white, width, height}, {})->empty());
        QVERIFY(findSymbols({white, width, height + 1}, {})->empty());
        auto torn = drawn(CodeFormat::QRCode, u"0001-HYT6"_s);
        std::fill(torn.begin() + width * 200, torn.end(), std::uint8_t(255));
        QVERIFY(findSymbols({torn, width, height}, {})->empty());
    }
    void brightnessBetweenColours_isReadWhereItLies() {
        const auto pixels = drawn(CodeFormat::QRCode, u"0001-HYT6"_s);
        std::vector<std::uint8_t> yuyv(pixels.size() * 2 + 64, 128);
        for (std::size_t i = 0; i < pixels.size(); ++i) {
            yuyv[2 * i] = pixels[i];
        }
        const auto codes = findSymbols({yuyv, width, height, 2 * width, 2}, {});
        QCOMPARE(codes->size(), std::size_t(1));
    }
};

KAKANAI_SUITE(SymbolsTest)
#include "symbols_test.moc"
