#include "scanners/decoded_picture.h"
#include "scanners/pictures/jpeg2000_size.h"
#include "scanners/simulated/mynumber/specimen_pictures.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QSize>

using namespace kakanai::scanners;
using namespace kakanai::scanners::simulated;
using namespace Qt::StringLiterals;

class DecodePictureTest : public QObject {
    Q_OBJECT

    QByteArray photo_ = photoPicture(u"taro"_s);
    QByteArray name_ = textPicture(u"甲乙"_s);

    std::expected<DecodedPicture, PictureFault> photo(const QByteArray& bytes) {
        return decodePicture({PictureEncoding::Jpeg2000, bytes});
    }
    std::expected<DecodedPicture, PictureFault> png(const QByteArray& bytes) {
        return decodePicture({PictureEncoding::Png, bytes});
    }
    /// The photo with another number in its codestream's header; `field` counts from the right edge.
    QByteArray withSize(int field, quint32 value) {
        QByteArray changed = photo_;
        const qsizetype at = changed.indexOf(QByteArray("\xFF\x4F\xFF\x51", 4)) + 8 + 4 * field;
        for (int i = 0; i < 4; ++i) {
            changed[at + i] = static_cast<char>(value >> (24 - 8 * i));
        }
        return changed;
    }
    static int red(const DecodedPicture& picture, int x, int y) {
        return std::uint8_t(picture.pixels.at((qsizetype(y) * picture.width + x) * 4));
    }

private Q_SLOTS:
    void photo_jpeg2000_isDecodedToItsGreys() {
        const auto picture = photo(photo_);
        QVERIFY(picture.has_value());
        QCOMPARE(picture->width, 180);
        QCOMPARE(picture->height, 230);
        QCOMPARE(picture->pixels.size(), qsizetype(180) * 230 * 4);
        QVERIFY(red(*picture, 2, 2) > 200);                       // the ground
        QVERIFY(red(*picture, 90, 120) > red(*picture, 90, 225)); // face and shoulders
        QVERIFY(std::uint8_t(picture->pixels.at(3)) == 255);
    }
    void photo_bareCodestream_isDecodedToo() {
        const QByteArray bare = photo_.sliced(photo_.indexOf(QByteArray("\xFF\x4F\xFF\x51", 4)));
        const auto picture = photo(bare);
        QVERIFY(picture.has_value());
        QCOMPARE(picture->pixels, photo(photo_)->pixels);
    }
    void photo_ofAnotherPerson_isAnother() { QVERIFY(photoPicture(u"hana"_s) != photo_); }
    void name_png_isBlackAndWhite() {
        const auto picture = png(name_);
        QVERIFY(picture.has_value());
        QCOMPARE(picture->width, 40);
        QCOMPARE(picture->height, 20);
        for (int x = 0; x < picture->width; ++x) {
            QVERIFY(red(*picture, x, 5) == 0 || red(*picture, x, 5) == 255);
        }
    }
    void photo_thatPromisesTooMuch_isRefusedBeforeItIsDecoded() {
        QCOMPARE(photo(withSize(0, 100'000)).error(), PictureFault::TooLarge);
        QCOMPARE(photo(withSize(1, 0x7FFFFFFF)).error(), PictureFault::TooLarge);
        QCOMPARE(photo(withSize(4, 1)).error(), PictureFault::TooLarge); // 180 columns of tiles
        QCOMPARE(photo(withSize(4, 0)).error(), PictureFault::Malformed);
        QCOMPARE(photo(QByteArray(2 * 1024 * 1024, '\0')).error(), PictureFault::TooLarge);
    }
    void photo_cutOff_isRefusedOrKeepsItsSize() {
        for (qsizetype size = 0; size < photo_.size(); size += 97) {
            const auto picture = photo(photo_.first(size));
            QVERIFY(!picture || picture->pixels.size() == qsizetype(180) * 230 * 4);
        }
        QCOMPARE(photo({}).error(), PictureFault::Malformed);
        QCOMPARE(photo(name_).error(), PictureFault::Malformed);
    }
    void png_thatIsNone_isRefused() {
        QCOMPARE(png(photo_).error(), PictureFault::Malformed);
        QCOMPARE(png(name_.first(20)).error(), PictureFault::Malformed);
        QByteArray wide = name_;
        wide[18] = '\x7F'; // its width becomes 32,552
        QVERIFY(!png(wide).has_value());
    }
    void encodings_withoutDecoder_areNamed() {
        QCOMPARE(decodePicture({PictureEncoding::Bitmap1, "1"}).error(), PictureFault::Unsupported);
    }
    void face_tiff_isBlackOnWhite() {
        QFile file(QStringLiteral(KAKANAI_SOURCE_DIR "/scanners/simulated/residence/pictures/front.tif"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto face = decodePicture({PictureEncoding::Tiff, bytes});
        QVERIFY(face.has_value());
        QCOMPARE(QSize(face->width, face->height), QSize(400, 252));
        int black = 0;
        for (int x = 0; x < face->width; ++x) {
            for (int y = 0; y < face->height; ++y) {
                QVERIFY(red(*face, x, y) == 0 || red(*face, x, y) == 255);
                black += red(*face, x, y) == 0;
            }
        }
        QVERIFY(black > 100 && black < 400 * 252 / 2); // a drawing on a white ground
        QVERIFY(!decodePicture({PictureEncoding::Tiff, bytes.first(bytes.size() / 2)}).has_value());
    }
};

KAKANAI_SUITE(DecodePictureTest)
#include "decode_picture_test.moc"
