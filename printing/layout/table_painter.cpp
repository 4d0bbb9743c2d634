#include "printing/layout/table_painter.h"

#include "printing/layout/metrics.h"
#include "printing/layout/part_painter.h"
#include "printing/layout/text_block.h"

using namespace Qt::StringLiterals;

namespace kakanai::printing {
namespace {

int capacityOf(const TablePart& table) {
    return std::max(1, table.capacity);
}

/// Draws what one cell holds; parts carry places relative to the cell.
struct CellPainter {
    PageBuilder& page;
    QRectF cell;
    const ValueSource& source;

    void operator()(std::monostate) const {}
    void operator()(FieldPart part) const {
        part.rect = part.rect.isEmpty() ? cell : part.rect.translated(cell.topLeft());
        part.framed = false;
        paint(page, part, source);
    }
    void operator()(CheckPart part) const {
        part.at += cell.topLeft();
        paint(page, part, source);
    }
    void operator()(const std::vector<CheckPart>& parts) const {
        for (const auto& part : parts) {
            (*this)(part);
        }
    }
    void operator()(IndividualNumberPart part) const {
        constexpr int digits = 12;
        const QSizeF all(part.box.width() * digits, part.box.height());
        const QPointF centred((cell.width() - all.width()) / 2, (cell.height() - all.height()) / 2);
        part.at = cell.topLeft() + (part.at.isNull() ? centred : part.at);
        paint(page, part);
    }
};

void paintHead(PageBuilder& page, const TablePart& table) {
    QPointF at = table.at;
    for (const auto& column : table.columns) {
        paint(page, LabelPart{.rect = {at, QSizeF(column.width, table.headHeight)},
                              .text = column.title,
                              .size = 2.8,
                              .align = Align::Centre,
                              .framed = true,
                              .shaded = true});
        at.rx() += column.width;
    }
}

} // namespace

int sheetsFor(const TablePart& table, const ListRows& rows) {
    const int capacity = capacityOf(table);
    return std::max(1, (static_cast<int>(rows.size()) + capacity - 1) / capacity);
}

void paintTable(PageBuilder& page, const TablePart& table, const ListRows& rows, int sheet) {
    paintHead(page, table);
    const int capacity = capacityOf(table);
    const QHash<QString, QString> empty;
    double width = 0;
    for (int line = 0; line < capacity; ++line) {
        const int row = sheet * capacity + line;
        const bool filled = row < static_cast<int>(rows.size());
        const ValueSource source{filled ? rows[static_cast<std::size_t>(row)] : empty,
                                 u"%1[%2]."_s.arg(table.list).arg(row)};
        QPointF at = table.at + QPointF(0, table.headHeight + line * table.rowHeight);
        for (const auto& column : table.columns) {
            const QRectF cell(at, QSizeF(column.width, table.rowHeight));
            page.rulings().addFrame(cell, cellLine);
            std::visit(CellPainter{page, cell, source}, column.cell);
            at.rx() += column.width;
        }
        width = at.x() - table.at.x();
    }
    const double height = table.headHeight + capacity * table.rowHeight;
    page.rulings().addFrame({table.at, QSizeF(width, height)}, outerLine);
}

} // namespace kakanai::printing
