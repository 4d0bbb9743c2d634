#include "scanners/code_scanner.h"
#include "tests/support/code_pictures/drawn_code.h"
#include "tests/support/suite.h"

#include <QBuffer>
#include <QImage>

using namespace kakanai::scanners;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

QImage drawn(const QString& text, CodeFormat format = CodeFormat::QRCode) {
    QImage image(400, 400, QImage::Format_Grayscale8);
    Canvas canvas(400, 400);
    photograph(canvas, drawCode(format, text),
               [](double x, double y) { return PaperPoint{(x - 200) / 300, (y - 200) / 300}; });
    const auto pixels = canvas.pixels();
    for (int y = 0; y < 400; ++y) {
        std::copy_n(pixels.begin() + y * 400, 400, image.scanLine(y));
    }
    return image;
}

QByteArray file(const QImage& image, const char* format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace

class CodesInImageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfFile_isRead_data() {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("PNG") << QByteArray("PNG");
        QTest::newRow("JPEG") << QByteArray("JPG");
        QTest::newRow("PGM") << QByteArray("PGM");
        QTest::newRow("BMP") << QByteArray("BMP");
    }
    void everyKindOfFile_isRead() {
        QFETCH(QByteArray, format);
        const auto codes = codesInImage(file(drawn(u"𠮷田"_s), format.constData()), {});
        QVERIFY(codes);
        QCOMPARE(codes->size(), std::size_t(1));
        QCOMPARE(codes->front().text, u"𠮷田"_s);
    }
    void blackOnNothing_liesOnWhitePaper() {
        QImage ink(400, 400, QImage::Format_ARGB32);
        const QImage image = drawn(u"0001-HYT6"_s);
        for (int i = 0; i < 400 * 400; ++i) {
            const bool black = qGray(image.pixel(i % 400, i / 400)) < 128;
            ink.setPixel(i % 400, i / 400, black ? qRgba(0, 0, 0, 255) : qRgba(0, 0, 0, 0));
        }
        QCOMPARE(codesInImage(file(ink, "PNG"), {})->size(), std::size_t(1));
    }
    void severalKindsInOnePicture_areListedFromTopToBottom() {
        QImage page(400, 1200, QImage::Format_Grayscale8);
        page.fill(Qt::white);
        const QImage parts[]{drawn(u"4901234567894"_s, CodeFormat::EAN13), drawn(u"one"_s),
                             drawn(u"two"_s, CodeFormat::DataMatrix)};
        for (int y = 0; y < 1200; ++y) {
            std::copy_n(parts[y / 400].constScanLine(y % 400), 400, page.scanLine(y));
        }
        const auto codes = codesInImage(file(page, "PNG"), {});
        QStringList found;
        for (const Code& code : *codes) {
            found << codeFormatText(code.format) + u' ' + code.text.value_or(QString());
        }
        QCOMPARE(found, (QStringList{u"EAN13 4901234567894"_s, u"QRCode one"_s, u"DataMatrix two"_s}));
    }
    void aLargePicture_isAlsoSeenFromFarther() {
        const QImage large = drawn(u"0001-HYT6"_s).scaled(4000, 4000);
        const auto codes = codesInImage(file(large, "PNG"), {});
        QCOMPARE(codes->size(), std::size_t(1));
        const QPoint corner = codes->front().corners->at(0);
        QVERIFY2(corner.x() > 400 && corner.x() < 1200, qPrintable(QString::number(corner.x())));
    }
    void whatIsNoPicture_isAFault_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("text") << QByteArray("0001-HYT6");
        QTest::newRow("half a PNG") << file(drawn(u"0001-HYT6"_s), "PNG").first(40);
        QTest::newRow("a drawing") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
        QTest::newRow("PGM of no size") << QByteArray("P5\n0 0\n255\n");
    }
    void whatIsNoPicture_isAFault() {
        QFETCH(QByteArray, bytes);
        QCOMPARE(codesInImage(bytes, {}).error().fault, CodeFault::ImageUnreadable);
    }
    void aPictureTooLarge_isRefusedBeforeItIsOpened() {
        QCOMPARE(codesInImage("P5\n30000 30000\n255\n", {}).error().fault, CodeFault::ImageTooLarge);
    }
};

KAKANAI_SUITE(CodesInImageTest)
#include "codes_in_image_test.moc"
