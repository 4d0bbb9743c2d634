#include "tests/paper/paper_tools.h"
#include "tests/paper/sample_form.h"
#include "tests/support/suite.h"

#include <QRegularExpression>

using namespace kakanai::printing;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

class ArchiveTest : public QObject {
    Q_OBJECT

    std::unique_ptr<FontLayer> fonts_;
    PaperFolder folder_;
    QStringList files_;

    QByteArray form(const FormValues& values, PdfaPart part) const {
        const auto made = layOut(sampleForm(), values, *fonts_);
        return made ? writePdf(made->sheets, describe(part), *fonts_).value_or(QByteArray()) : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() {
        auto fonts = openSystemFonts();
        QVERIFY(fonts);
        fonts_ = std::move(*fonts);
        auto many = sampleValues();
        many.lists[u"movers"_s].resize(12);
        files_ = {folder_.write(u"form.pdf"_s, form(sampleValues(), PdfaPart::A1b)),
                  folder_.write(u"empty.pdf"_s, form({}, PdfaPart::A1b)),
                  folder_.write(u"three_sheets.pdf"_s, form(many, PdfaPart::A1b)),
                  folder_.write(u"names.pdf"_s, folder_.documentOf(rareNames(), *fonts_))};
    }

    void preflight_ofEveryDocument_findsValidArchives() {
        const auto result = preflight({u"group"_s, folder_.path()});
        QVERIFY2(result.output.count(u"is a valid PDF/A-1b file"_s) == files_.size(), qUtf8Printable(result.output));
    }

    void preflight_ofAFileThatSaysPart2_findsItInvalid() {
        const PaperFolder other;
        const auto file = other.write(u"part2.pdf"_s, form(sampleValues(), PdfaPart::A2b));
        const auto result = preflight({file});
        QVERIFY2(result.output.contains(u"is not a valid PDF/A-1b file"_s), qUtf8Printable(result.output));
    }

    void qpdf_ofEveryDocument_isClean() {
        auto files = files_;
        const PaperFolder other;
        files << other.write(u"2b.pdf"_s, form(sampleValues(), PdfaPart::A2b))
              << other.write(u"3b.pdf"_s, form(sampleValues(), PdfaPart::A3b));
        for (const auto& file : files) {
            const auto result = runTool(QStringLiteral(QPDF), {u"--check"_s, file});
            QVERIFY2(result.exitCode == 0 && result.output.contains(u"No syntax or stream encoding errors"_s),
                     qUtf8Printable(result.output));
        }
    }

    void pdffonts_ofEveryDocument_areEmbeddedSubsetAndMapped() {
        static const QRegularExpression font(u"^[A-Z]{6}\\+\\S+ .*CID TrueType +Identity-H +yes yes yes "_s);
        for (const auto& file : files_) {
            auto lines = runTool(QStringLiteral(PDFFONTS), {file}).output.split(u'\n', Qt::SkipEmptyParts);
            QVERIFY(lines.size() > 2);
            for (const auto& line : lines.mid(2)) {
                QVERIFY2(font.match(line).hasMatch(), qUtf8Printable(line));
            }
        }
    }
};

KAKANAI_SUITE(ArchiveTest)
#include "archive_test.moc"
