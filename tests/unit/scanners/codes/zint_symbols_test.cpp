#include "scanners/code_scanner.h"
#include "scanners/codes/symbols.h"
#include "tests/support/suite.h"

#include <QBuffer>
#include <QImage>

#include <zint.h>

using namespace kakanai::scanners;
using namespace Qt::StringLiterals;

namespace {

/// As Zint draws it, whose encoders are nobody's here: black on white paper, a module of four pixels.
QImage drawn(int symbology, const QByteArray& text) {
    constexpr int margin = 40;
    zint_symbol* symbol = ZBarcode_Create();
    symbol->symbology = symbology;
    symbol->input_mode = UNICODE_MODE;
    symbol->show_hrt = 0;
    symbol->scale = 2;
    symbol->height = 40;
    const auto* input = reinterpret_cast<const unsigned char*>(text.constData());
    QImage image;
    if (ZBarcode_Encode_and_Buffer(symbol, input, int(text.size()), 0) < ZINT_ERROR) {
        image =
            QImage(symbol->bitmap_width + 2 * margin, symbol->bitmap_height + 2 * margin, QImage::Format_Grayscale8);
        image.fill(255);
        for (int i = 0; i < symbol->bitmap_width * symbol->bitmap_height; ++i) {
            image.scanLine(margin + i / symbol->bitmap_width)[margin + i % symbol->bitmap_width] =
                symbol->bitmap[3 * i];
        }
    }
    ZBarcode_Delete(symbol);
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

/// Symbols of an encoder that has nothing to do with our decoder, out of picture files, through everything we try.
class ZintSymbolsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void symbol_ofAnotherEncoder_isReadExactly_data() {
        QTest::addColumn<int>("symbology");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<CodeFormat>("format");
        QTest::addColumn<QString>("read");
        const auto row = [](const char* name, int symbology, const QString& text, CodeFormat format,
                            const QString& read = {}) {
            QTest::newRow(name) << symbology << text.toUtf8() << format << (read.isEmpty() ? text : read);
        };
        row("QR", BARCODE_QRCODE, u"0001-HYT6"_s, CodeFormat::QRCode);
        row("QR of Japanese", BARCODE_QRCODE, u"転出証明書"_s, CodeFormat::QRCode);
        row("Micro QR of digits", BARCODE_MICROQR, u"12345"_s, CodeFormat::MicroQRCode);
        row("Micro QR of capitals", BARCODE_MICROQR, u"0001-HYT6"_s, CodeFormat::MicroQRCode);
        row("Micro QR of Japanese", BARCODE_MICROQR, u"受付"_s, CodeFormat::MicroQRCode);
        row("rMQR of capitals", BARCODE_RMQR, u"0001-HYT6"_s, CodeFormat::RMQRCode);
        row("rMQR of Japanese", BARCODE_RMQR, u"受付番号"_s, CodeFormat::RMQRCode);
        row("Data Matrix", BARCODE_DATAMATRIX, u"0001-HYT6 TENNYU"_s, CodeFormat::DataMatrix);
        row("PDF417", BARCODE_PDF417, u"0001-HYT6 TENNYU"_s, CodeFormat::PDF417);
        row("Code 128", BARCODE_CODE128, u"0001-HYT6"_s, CodeFormat::Code128);
        row("ITF", BARCODE_C25INTER, u"15400141288763"_s, CodeFormat::ITF);
        row("NW-7", BARCODE_CODABAR, u"A0123456789B"_s, CodeFormat::Codabar);
    }
    void symbol_ofAnotherEncoder_isReadExactly() {
        QFETCH(int, symbology);
        QFETCH(QByteArray, text);
        QFETCH(CodeFormat, format);
        QFETCH(QString, read);
        const QImage image = drawn(symbology, text);
        QVERIFY(!image.isNull());
        for (const char* kind : {"PNG", "PGM"}) {
            const auto codes = codesInImage(file(image, kind), {});
            QVERIFY(codes);
            if (!kakanai::scanners::codes::canRead(format)) {
                QVERIFY2(codes->empty(), "something was read that is not there");
                continue;
            }
            QCOMPARE(codes->size(), std::size_t(1));
            QCOMPARE(codeFormatText(codes->front().format), codeFormatText(format));
            QCOMPARE(codes->front().text, read);
        }
    }
    void everyFormat_butTheNewest_canBeReadByAnyLibraryWeBuildWith() {
        for (const CodeFormat format :
             {CodeFormat::QRCode, CodeFormat::MicroQRCode, CodeFormat::DataMatrix, CodeFormat::PDF417,
              CodeFormat::Code128, CodeFormat::ITF, CodeFormat::Codabar, CodeFormat::EAN8, CodeFormat::EAN13}) {
            QVERIFY(kakanai::scanners::codes::canRead(format));
        }
        QVERIFY(!kakanai::scanners::codes::canRead(CodeFormat::Unknown));
    }
};

KAKANAI_SUITE(ZintSymbolsTest)
#include "zint_symbols_test.moc"
