#include "printing/layout/metrics.h"
#include "printing/layout/part_painter.h"
#include "printing/layout/table_painter.h"
#include "printing/layout/text_block.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kakanai::printing {
namespace {

/// Draws the parts of one sheet; tables show the rows that are its turn.
struct Painter {
    PageBuilder& page;
    const FormValues& values;
    int sheet;
    ValueSource source{values.fields, {}};

    void operator()(const LabelPart& part) const { paint(page, part); }
    void operator()(const FramePart& part) const { paint(page, part); }
    void operator()(const IndividualNumberPart& part) const { paint(page, part); }
    void operator()(const FieldPart& part) const { paint(page, part, source); }
    void operator()(const CheckPart& part) const { paint(page, part, source); }
    void operator()(const DigitsPart& part) const { paint(page, part, source); }
    void operator()(const InkPart& part) const { paint(page, part, values.ink.value(part.id)); }
    void operator()(const TablePart& part) const { paintTable(page, part, values.lists.value(part.list), sheet); }
};

int sheetsFor(const FormPage& page, const FormValues& values) {
    int sheets = 1;
    for (const auto& part : page.parts) {
        if (const auto* table = std::get_if<TablePart>(&part)) {
            sheets = std::max(sheets, printing::sheetsFor(*table, values.lists.value(table->list)));
        }
    }
    return sheets;
}

void drawMark(PageBuilder& page, const QSizeF& paper, const QString& mark) {
    if (mark.isEmpty()) {
        return;
    }
    const auto unit = page.fonts().shape(mark, FontRole::Gothic, 1);
    if (!unit) {
        page.failed(unit.error(), {});
        return;
    }
    constexpr double degrees = 30;
    const double size = std::min(paper.width(), paper.height()) * 0.5 / unit->width;
    const QPointF start(paper.width() / 2 - unit->width * size / 2, paper.height() / 2 + middleAboveBaseline * size);
    for (auto run : unit->runs) {
        run.size = size;
        for (auto& glyph : run.glyphs) {
            glyph.at = start + glyph.at * size;
        }
        page.addMark({std::move(run), degrees, 0.9});
    }
}

void drawPageNumber(PageBuilder& page, const QSizeF& paper, int number, int count) {
    constexpr double fromBottom = 10;
    constexpr double height = 4;
    drawBlock(page, {.text = u"%1/%2"_s.arg(number).arg(count),
                     .rect = {0, paper.height() - fromBottom, paper.width(), height},
                     .size = 2.8,
                     .smallest = 2.8,
                     .align = Align::Centre,
                     .field = {}});
}

/// Above the page's number; below the lowest ruling of the shipped forms.
void drawFooter(PageBuilder& page, const QSizeF& paper, const QString& footer) {
    constexpr double fromBottom = 14.5;
    constexpr double height = 4;
    constexpr double side = 15;
    drawBlock(page, {.text = footer,
                     .rect = {side, paper.height() - fromBottom, paper.width() - 2 * side, height},
                     .size = 2.6,
                     .smallest = 2,
                     .align = Align::Right,
                     .field = {}});
}

} // namespace

PaperResult<LaidOutForm> layOut(const FormLayout& form, const FormValues& values, const FontLayer& fonts) {
    int count = 0;
    for (const auto& page : form.pages) {
        count += sheetsFor(page, values);
    }
    LaidOutForm made;
    for (const auto& formPage : form.pages) {
        for (int sheet = 0; sheet < sheetsFor(formPage, values); ++sheet) {
            const int number = static_cast<int>(made.sheets.size());
            PageBuilder page(fonts, number);
            for (const auto& part : formPage.parts) {
                std::visit(Painter{page, values, sheet}, part);
            }
            drawMark(page, form.paper, values.mark);
            if (count > 1) {
                drawPageNumber(page, form.paper, number + 1, count);
            }
            drawFooter(page, form.paper, values.footer);
            if (page.error()) {
                return std::unexpected(*page.error());
            }
            made.sheets.push_back(page.sheet(form.paper));
            made.overflows.insert(made.overflows.end(), page.overflows().begin(), page.overflows().end());
        }
    }
    return made;
}

} // namespace kakanai::printing
