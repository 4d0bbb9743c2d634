#include "tests/paper/paper_tools.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTimeZone>

using namespace kakanai::printing;
using namespace Qt::StringLiterals;

namespace kakanai::tests {

ToolResult runTool(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    constexpr int patience = 120'000;
    if (!process.waitForFinished(patience)) {
        return {};
    }
    return {process.exitCode(), QString::fromUtf8(process.readAll())};
}

QString PaperFolder::write(const QString& name, const QByteArray& bytes) const {
    QFile file(folder_.filePath(name));
    return file.open(QFile::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}

ToolResult preflight(const QStringList& arguments) {
    QStringList jars;
    for (const auto& jar : {u"preflight"_s, u"pdfbox2"_s, u"fontbox2"_s, u"xmpbox"_s, u"commons-logging"_s,
                            u"commons-io"_s, u"jaxb-api"_s, u"javax.activation"_s}) {
        jars << QStringLiteral(JAVA_LIBRARIES) + u'/' + jar + u".jar"_s;
    }
    return runTool(QStringLiteral(JAVA), QStringList{u"-Xshare:auto"_s, u"-cp"_s, jars.join(u':'),
                                                     u"org.apache.pdfbox.preflight.Validator_A1b"_s} +
                                             arguments);
}

QByteArray PaperFolder::documentOf(const QStringList& lines, const FontLayer& fonts) const {
    constexpr qsizetype linesOnAPage = 25;
    std::vector<Sheet> sheets;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (i % linesOnAPage == 0) {
            sheets.emplace_back();
        }
        const auto line = fonts.shape(lines[i], FontRole::Mincho, 5);
        if (!line) {
            return {};
        }
        for (auto run : line->runs) {
            for (auto& glyph : run.glyphs) {
                glyph.at += QPointF(20, 20 + 10.0 * static_cast<double>(i % linesOnAPage));
            }
            sheets.back().items.emplace_back(std::move(run));
        }
    }
    return writePdf(sheets, describe(), fonts).value_or(QByteArray());
}

PdfDescription describe(PdfaPart part) {
    PdfDescription description;
    description.title = u"要介護認定・要支援認定申請書 <試験>"_s;
    description.made = QDateTime({2026, 11, 22}, {0, 0}, QTimeZone::utc());
    description.part = part;
    return description;
}

QStringList linesIn(const QString& pdf) {
    const auto text = runTool(QStringLiteral(PDFTOTEXT), {u"-enc"_s, u"UTF-8"_s, pdf, u"-"_s}).output;
    return text.split(QRegularExpression(u"[\\n\\f]"_s), Qt::SkipEmptyParts);
}

} // namespace kakanai::tests
