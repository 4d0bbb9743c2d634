#include "scanners/code_scanner.h"
#include "tests/support/suite.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/CharacterSet.h>
#include <ZXing/MultiFormatWriter.h>

using namespace kakanai::scanners;
using namespace Qt::StringLiterals;

class FindCodesTest : public QObject {
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
        QCOMPARE(findCodes({pixels, 600, 600}), (std::vector<Code>{{u"QRCode"_s, text}}));
    }
    void emptyOrTornPicture_hasNoCode() {
        QVERIFY(findCodes({}).empty());
        const std::vector<std::uint8_t> white(600 * 600, 255);
        QVERIFY(findCodes({white, 600, 600}).empty());
        QVERIFY(findCodes({white, 600, 601}).empty());
        auto torn = drawn(u"0001-HYT6"_s, 600);
        std::fill(torn.begin() + 600 * 200, torn.end(), std::uint8_t(255));
        QVERIFY(findCodes({torn, 600, 600}).empty());
    }
};

KAKANAI_SUITE(FindCodesTest)
#include "find_codes_test.moc"
