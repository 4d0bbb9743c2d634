#include "tests/paper/paper_tools.h"
#include "tests/paper/sample_form.h"
#include "tests/paper/sheet_picture.h"
#include "tests/support/suite.h"

using namespace kakanai::printing;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int dotsPerInch = 160;

/// Edges are smoothed and thin lines placed differently by every renderer; at a quarter of the size that evens out.
QImage blurred(const QImage& picture) {
    return picture.convertToFormat(QImage::Format_Grayscale8)
        .scaled(330, 467, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// The mean difference of grey, 0 to 255, in the tile of some characters' size where it is largest.
double difference(const QImage& left, const QImage& right) {
    constexpr int tile = 12;
    double worst = 0;
    for (int top = 0; top + tile <= left.height(); top += tile) {
        for (int start = 0; start + tile <= left.width(); start += tile) {
            double sum = 0;
            for (int i = 0; i < tile * tile; ++i) {
                const QPoint at(start + i % tile, top + i / tile);
                sum += qAbs(qGray(left.pixel(at)) - qGray(right.pixel(at)));
            }
            worst = std::max(worst, sum / (tile * tile));
        }
    }
    return worst;
}

QImage nameCell(const QImage& page) {
    const double dots = page.width() / 210.0;
    return page.copy(QRectF(41 * dots, 51 * dots, 90 * dots, 11 * dots).toRect());
}

} // namespace

/// What is seen is what is printed: poppler's picture of the document beside Qt's of the sheet.
class PictureTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FontLayer> fonts_;
    PaperFolder folder_;

    QImage printed(const Sheet& sheet) const {
        const auto pdf = folder_.write(u"page.pdf"_s, writePdf({sheet}, describe(), *fonts_).value_or(QByteArray()));
        const auto picture = folder_.path() + u"/page"_s;
        runTool(QStringLiteral(PDFTOPPM),
                {u"-r"_s, QString::number(dotsPerInch), u"-gray"_s, u"-png"_s, u"-singlefile"_s, pdf, picture});
        return blurred(QImage(picture + u".png"_s));
    }

    QImage shown(const Sheet& sheet) const { return blurred(pictureOf(sheet, *fonts_, dotsPerInch)); }

private Q_SLOTS:
    void initTestCase() {
        auto fonts = openSystemFonts();
        QVERIFY(fonts);
        fonts_ = std::move(*fonts);
    }

    void sheet_onPaperAndScreen_looksTheSame() {
        const auto made = layOut(sampleForm(), sampleValues(), *fonts_);
        QVERIFY(made);
        const auto& sheet = made->sheets.front();
        constexpr double alike = 16; // small dense words and rulings, which poppler moves to whole dots
        const double found = difference(printed(sheet), shown(sheet));
        QVERIFY2(found < alike, QByteArray::number(found).constData());
    }

    void name_withoutItsSelector_looksDifferent() {
        auto values = sampleValues();
        const auto made = layOut(sampleForm(), values, *fonts_);
        values.fields[u"subject.name"_s] = u"渡邉　𠮷子"_s;
        const auto other = layOut(sampleForm(), values, *fonts_);
        QVERIFY(made && other);
        const auto paper = nameCell(printed(made->sheets.front()));
        const double same = difference(paper, nameCell(shown(made->sheets.front())));
        const double changed = difference(paper, nameCell(shown(other->sheets.front())));
        QVERIFY2(changed > 2 * same, (QByteArray::number(changed) + ' ' + QByteArray::number(same)).constData());
    }
};

KAKANAI_SUITE(PictureTest)
#include "picture_test.moc"
