#include "app/documents/layout_check.h"
#include "app/documents/sample_values.h"
#include "app/procedures/engine.h"
#include "tests/paper/paper_tools.h"
#include "tests/support/suite.h"

using namespace kakanai;
using namespace Qt::StringLiterals;
using documents::Sample;

namespace {

const procedures::Catalogue& catalogue() {
    static const procedures::Catalogue shipped =
        procedures::loadCatalogue(QStringLiteral(KAKANAI_SOURCE_DIR "/app/procedures/catalogue"), {}).catalogue;
    return shipped;
}

} // namespace

/// Every form of the shipped catalogue, empty, with usual and with the longest values.
class ShippedFormsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<printing::FontLayer> fonts_;

private Q_SLOTS:
    void initTestCase() {
        auto fonts = printing::openSystemFonts();
        QVERIFY(fonts);
        fonts_ = std::move(*fonts);
        QVERIFY(catalogue().forms.size() >= 60);
    }

    void form_whateverStandsInIt_fitsAndIsDrawn_data() {
        QTest::addColumn<int>("sample");
        QTest::newRow("empty") << static_cast<int>(Sample::Empty);
        QTest::newRow("usual") << static_cast<int>(Sample::Usual);
        QTest::newRow("longest") << static_cast<int>(Sample::Longest);
    }
    void form_whateverStandsInIt_fitsAndIsDrawn() {
        QFETCH(int, sample);
        for (const procedures::FormDefinition& form : catalogue().forms) {
            const auto values = documents::sampleValues(catalogue(), form, static_cast<Sample>(sample));
            const auto laidOut = printing::layOut(form.layout, values, *fonts_);
            QVERIFY2(laidOut, qPrintable(form.id + (laidOut ? QString() : u' ' + laidOut.error().field)));
            for (const printing::Overflow& overflow : laidOut->overflows) {
                QFAIL(qPrintable(form.id + u' ' + overflow.field));
            }
        }
    }

    void layoutCheck_ofAFieldThatIsTooSmall_namesFileAndField() {
        procedures::Catalogue small = catalogue();
        small.forms = {small.forms.front()};
        printing::FieldPart narrow;
        narrow.field = u"visitor.name"_s;
        narrow.rect = QRectF(10, 10, 8, 4);
        small.forms.front().layout.pages.front().parts = {narrow};
        const auto findings = documents::checkLayouts(small, *fonts_, u"ja"_s);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings.front().file, small.forms.front().file);
        QCOMPARE(findings.front().field, u"visitor.name"_s);
        QVERIFY(!findings.front().suggestion.isEmpty());
    }

    void preflight_ofEveryForm_findsValidArchives() {
        const tests::PaperFolder folder;
        for (const procedures::FormDefinition& form : catalogue().forms) {
            const auto values = documents::sampleValues(catalogue(), form, Sample::Usual);
            const auto laidOut = printing::layOut(form.layout, values, *fonts_);
            const auto pdf = laidOut ? printing::writePdf(laidOut->sheets, tests::describe(), *fonts_)
                                     : printing::PaperResult<QByteArray>(std::unexpected(laidOut.error()));
            QVERIFY2(pdf, qPrintable(form.id));
            folder.write(form.id + form.validity.from.toString(Qt::ISODate) + u".pdf"_s, *pdf);
        }
        const auto result = tests::preflight({u"group"_s, folder.path()});
        QVERIFY2(result.output.count(u"is a valid PDF/A-1b file"_s) == qsizetype(catalogue().forms.size()),
                 qUtf8Printable(result.output));
    }
};

KAKANAI_SUITE(ShippedFormsTest)
#include "shipped_forms_test.moc"
