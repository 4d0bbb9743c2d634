#include "app/procedures/loading/records/form_parts.h"

#include "app/procedures/filling/field_key.h"
#include "app/procedures/loading/text/record_reader.h"

namespace kakanai::procedures::loading {

using namespace Qt::StringLiterals;
using namespace kakanai::printing;

namespace {

QRectF readRect(RecordReader& reader) {
    const std::vector<double> at = reader.measures(u"at"_s, 4);
    return {at[0], at[1], at[2], at[3]};
}

Align readAlign(RecordReader& reader) {
    return reader.choice<Align>(u"align"_s,
                                {{u"left"_s, Align::Left},
                                 {u"centre"_s, Align::Centre},
                                 {u"center"_s, Align::Centre},
                                 {u"right"_s, Align::Right}},
                                Align::Left);
}

LabelPart readLabel(RecordReader& reader) {
    LabelPart part;
    part.text = reader.text(u"label"_s);
    part.rect = readRect(reader);
    part.size = reader.millimetres(u"size"_s, part.size);
    part.align = readAlign(reader);
    part.bold = reader.yesNo(u"bold"_s, false);
    part.framed = reader.yesNo(u"framed"_s, false);
    part.shaded = reader.yesNo(u"shaded"_s, false);
    return part;
}

QString readFormat(RecordReader& reader) {
    const std::vector<std::pair<QString, QString>> formats{
        {u"era"_s, u"era"_s}, {u"western"_s, u"western"_s}, {u"short"_s, u"short"_s}, {u"person"_s, u"person"_s}};
    return reader.choice<QString>(u"format"_s, formats, QString());
}

void readFieldStyle(RecordReader& reader, FieldPart& part) {
    part.field = FieldKey{reader.text(u"field"_s), readFormat(reader)}.text();
    part.size = reader.millimetres(u"size"_s, part.size);
    part.smallest = reader.millimetres(u"smallest"_s, std::min(part.smallest, part.size));
    part.lines = reader.number(u"lines"_s, part.lines);
    part.align = readAlign(reader);
    if (part.smallest > part.size || part.lines < 1 || part.lines > 50) {
        reader.error(
            u"size"_s, {u"文字の大きさまたは行数が正しくありません。"_s, u"Text sizes or lines make no sense."_s},
            {u"smallest ≦ size、lines は1から50にしてください。"_s, u"Keep smallest ≤ size and lines from 1 to 50."_s});
    }
}

FieldPart readFieldPart(RecordReader& reader) {
    FieldPart part;
    readFieldStyle(reader, part);
    part.rect = readRect(reader);
    part.framed = reader.yesNo(u"framed"_s, true);
    part.caption = reader.text(u"caption"_s);
    return part;
}

CheckPart readCheck(RecordReader& reader, const QString& key) {
    CheckPart part;
    part.field = FieldKey{reader.requiredText(key), u"raw"_s}.text();
    part.option = reader.requiredText(u"option"_s);
    part.text = reader.text(u"text"_s);
    part.at = reader.point(u"at"_s);
    part.size = reader.millimetres(u"size"_s, part.size);
    part.style = reader.choice<CheckStyle>(
        u"style"_s, {{u"tick"_s, CheckStyle::Tick}, {u"circle"_s, CheckStyle::Circle}}, CheckStyle::Tick);
    return part;
}

QSizeF readBox(RecordReader& reader, QSizeF fallback) {
    if (!reader.has(u"box"_s)) {
        return fallback;
    }
    const std::vector<double> box = reader.measures(u"box"_s, 2);
    return {box[0], box[1]};
}

DigitsPart readDigits(RecordReader& reader) {
    DigitsPart part;
    part.field = FieldKey{reader.text(u"digits"_s), u"digits"_s}.text();
    part.at = reader.point(u"at"_s);
    part.box = readBox(reader, part.box);
    part.gap = reader.millimetres(u"gap"_s, part.gap);
    part.count = reader.number(u"count"_s, part.count);
    part.fromRight = reader.yesNo(u"from_right"_s, false);
    if (part.count < 1 || part.count > 60) {
        reader.error(u"count"_s, {u"桁数は1から60までです。"_s, u"The count goes from 1 to 60."_s},
                     {u"桁数を直してください。"_s, u"Correct the count."_s});
        part.count = 1;
    }
    return part;
}

FramePart readFrame(RecordReader& reader) {
    FramePart part;
    reader.yesNo(u"frame"_s, true);
    part.rect = readRect(reader);
    part.width = reader.millimetres(u"width"_s, part.width);
    part.shaded = reader.yesNo(u"shaded"_s, false);
    part.dashed = reader.yesNo(u"dashed"_s, false);
    return part;
}

IndividualNumberPart readIndividualNumber(RecordReader& reader, bool inCell) {
    IndividualNumberPart part;
    reader.yesNo(u"individual_number"_s, true);
    part.at = inCell && !reader.has(u"at"_s) ? QPointF(1, 1) : reader.point(u"at"_s);
    part.box = readBox(reader, part.box);
    return part;
}

std::vector<CheckPart> readChecks(RecordReader& reader, Findings& findings) {
    std::vector<CheckPart> checks;
    const auto items = reader.list(u"checks"_s);
    for (std::size_t i = 0; i < items.size(); ++i) {
        RecordReader check(*items[i], findings, indexed(reader.pathOf(u"checks"_s), i));
        checks.push_back(readCheck(check, u"field"_s));
        check.finish();
    }
    return checks;
}

TableColumn readColumn(RecordReader& reader, double rowHeight, Findings& findings) {
    TableColumn column;
    column.title = reader.text(u"title"_s);
    column.width = reader.millimetres(u"width"_s, column.width);
    if (reader.has(u"field"_s)) {
        FieldPart cell;
        readFieldStyle(reader, cell);
        cell.framed = false;
        cell.rect = QRectF(0, 0, column.width, rowHeight);
        column.cell = cell;
    } else if (reader.has(u"check"_s)) {
        column.cell = readCheck(reader, u"check"_s);
    } else if (reader.has(u"checks"_s)) {
        column.cell = readChecks(reader, findings);
    } else if (reader.has(u"individual_number"_s)) {
        column.cell = readIndividualNumber(reader, true);
    }
    return column;
}

TablePart readTable(RecordReader& reader, Findings& findings) {
    TablePart part;
    part.list = reader.text(u"table"_s);
    part.at = reader.point(u"at"_s);
    part.headHeight = reader.millimetres(u"head"_s, part.headHeight);
    part.rowHeight = reader.millimetres(u"row"_s, part.rowHeight);
    part.capacity = reader.number(u"capacity"_s, part.capacity);
    if (part.capacity < 1 || part.capacity > 100) {
        reader.error(u"capacity"_s, {u"行数は1から100までです。"_s, u"The capacity goes from 1 to 100."_s},
                     {u"行数を直してください。"_s, u"Correct it."_s});
        part.capacity = 1;
    }
    const auto columns = reader.list(u"columns"_s);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        RecordReader column(*columns[i], findings, indexed(reader.pathOf(u"columns"_s), i));
        part.columns.push_back(readColumn(column, part.rowHeight, findings));
        column.finish();
    }
    if (columns.empty()) {
        reader.error(u"columns"_s, {u"表に列がありません。"_s, u"The table has no columns."_s},
                     {u"columns: を書いてください。"_s, u"Write columns."_s});
    }
    return part;
}

struct Extent {
    QRectF operator()(const LabelPart& part) const { return part.rect; }
    QRectF operator()(const FieldPart& part) const { return part.rect; }
    QRectF operator()(const FramePart& part) const { return part.rect; }
    QRectF operator()(const InkPart& part) const { return part.rect; }
    QRectF operator()(const CheckPart& part) const {
        return {part.at.x(), part.at.y() - part.size, part.size, part.size};
    }
    QRectF operator()(const DigitsPart& part) const {
        return {part.at, QSizeF(part.count * (part.box.width() + part.gap) - part.gap, part.box.height())};
    }
    QRectF operator()(const IndividualNumberPart& part) const {
        return {part.at, QSizeF(12 * part.box.width(), part.box.height())};
    }
    QRectF operator()(const TablePart& part) const {
        double width = 0;
        for (const TableColumn& column : part.columns) {
            width += column.width;
        }
        return {part.at, QSizeF(width, part.headHeight + part.capacity * part.rowHeight)};
    }
};

std::optional<FormPart> readKind(RecordReader& reader, Findings& findings) {
    if (reader.has(u"label"_s)) {
        return readLabel(reader);
    }
    if (reader.has(u"field"_s)) {
        return readFieldPart(reader);
    }
    if (reader.has(u"check"_s)) {
        return readCheck(reader, u"check"_s);
    }
    if (reader.has(u"digits"_s)) {
        return readDigits(reader);
    }
    if (reader.has(u"table"_s)) {
        return readTable(reader, findings);
    }
    if (reader.has(u"ink"_s)) {
        return InkPart{reader.id(u"ink"_s), readRect(reader), reader.text(u"caption"_s)};
    }
    if (reader.has(u"individual_number"_s)) {
        return readIndividualNumber(reader, false);
    }
    if (reader.has(u"frame"_s)) {
        return readFrame(reader);
    }
    return {};
}

} // namespace

std::optional<ReadPart> readPart(const TextTree& tree, const QString& path, const QSizeF& paper, Findings& findings) {
    RecordReader reader(tree, findings, path);
    if (!reader.sound()) {
        return {};
    }
    const std::optional<FormPart> part = readKind(reader, findings);
    if (!part) {
        reader.error({}, {u"何の部品か分かりません。"_s, u"It is not clear what this part is."_s},
                     {u"label, field, check, digits, table, ink, individual_number, frame のどれかを書いてください。"_s,
                      u"Write one of label, field, check, digits, table, ink, individual_number, frame."_s});
        return {};
    }
    const bool office = reader.yesNo(u"office"_s, false);
    const bool spare = reader.yesNo(u"spare"_s, false);
    reader.finish();
    constexpr double slack = 0.01;
    const QRectF sheet(-slack, -slack, paper.width() + 2 * slack, paper.height() + 2 * slack);
    if (reader.sound() && !sheet.contains(std::visit(Extent{}, *part))) {
        reader.error(u"at"_s, {u"紙からはみ出しています。"_s, u"This part lies outside the paper."_s},
                     Words{u"紙の大きさは%1 mmです。位置か大きさを直してください。"_s,
                           u"The paper measures %1 mm; move or shrink the part."_s}
                         .arg(u"%1 × %2"_s.arg(paper.width()).arg(paper.height())));
    }
    const QString key = reader.has(u"field"_s)    ? std::get<FieldPart>(*part).field
                        : reader.has(u"digits"_s) ? std::get<DigitsPart>(*part).field
                        : reader.has(u"check"_s)  ? std::get<CheckPart>(*part).field
                                                  : QString();
    return ReadPart{*part, office || spare ? key : QString()};
}

} // namespace kakanai::procedures::loading
