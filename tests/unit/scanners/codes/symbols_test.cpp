#include "scanners/codes/symbols.h"
#include "tests/support/suite.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

using namespace kakanai::scanners;
using kakanai::scanners::codes::findSymbols;
using namespace Qt::StringLiterals;

class SymbolsTest : public QObject {
    Q_OBJECT

    static std::vector<std::uint8_t> drawn(const QString& text, int size) {
        const auto matrix = ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode)
                                .setEncoding(ZXing::CharacterSet::UTF8)
                                .setMargin(8)
                                .encode(text.toStdWString(), size, size);
        const auto picture = ZXing::ToMatrix<std::uint8_t>(matrix);
        return {picture.begin(), picture.end()};
    }

private Q_SLOTS:
    void qrCode_withRareNames_comesBackExactly_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("receipt") << u"0001-HYT6"_s;
        QTest::newRow("beyond the first plane") << u"𠮷田　葛󠄀羅"_s;
        QTest::newRow("combining kana") << u"髙橋　か゚つ ｱｲｳ"_s;
        QTest::newRow("long") << u"住民異動届"_s.repeated(40);
    }
    void qrCode_withRareNames_comesBackExactly() {
        QFETCH(QString, text);
        const auto pixels = drawn(text, 600);
        const auto codes = findSymbols({pixels, 600, 600}, {});
        QCOMPARE(codes.size(), std::size_t(1));
        QCOMPARE(codes.front().format, CodeFormat::QRCode);
        QCOMPARE(codes.front().text, text);
        QCOMPARE(codes.front().bytes, text.toUtf8());
    }
    void emptyOrTornPicture_hasNoCode() {
        QVERIFY(findSymbols({}, {}).empty());
        const std::vector<std::uint8_t> white(600 * 600, 255);
        QVERIFY(findSymbols({white, 600, 600}, {}).empty());
        QVERIFY(findSymbols({white, 600, 601}, {}).empty());
        auto torn = drawn(u"0001-HYT6"_s, 600);
        std::fill(torn.begin() + 600 * 200, torn.end(), std::uint8_t(255));
        QVERIFY(findSymbols({torn, 600, 600}, {}).empty());
    }
};

KAKANAI_SUITE(SymbolsTest)
#include "symbols_test.moc"
