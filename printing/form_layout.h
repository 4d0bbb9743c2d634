#pragma once

#include "printing/paper_error.h"
#include "printing/sheet.h"

#include <QHash>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

/// How a form looks, as data in millimetres. app/procedures reads it from a form's file; printing reads no catalogue.
/// What each part means to the person who writes the file stands in app/procedures/README.md.
namespace kakanai::printing {

class FontLayer;

enum class Align { Left, Centre, Right };

/// Printed words of the form itself. Too wide, they shrink.
struct LabelPart {
    QRectF rect;
    QString text; ///< may hold line breaks
    double size = 3.2;
    Align align = Align::Left;
    bool bold = false; ///< drawn with a thin outline: the fonts have one weight on paper
    bool framed = false;
    bool shaded = false; ///< light grey ground of heading cells
};

/// A value. Takes the largest size from `size` to `smallest` at which it fits on at most `lines` lines; else it is an
/// overflow.
struct FieldPart {
    QString field; ///< key into FormValues
    QRectF rect;
    double size = 4.2;
    double smallest = 2.2;
    int lines = 1;
    Align align = Align::Left;
    bool framed = true;
    QString caption; ///< small words in the cell's upper left corner
};

enum class CheckStyle {
    Tick,  ///< □ words
    Circle ///< words with a ring around them, as 普通・当座 on many forms
};

/// □ words, ticked or ringed when the field's value is `option`, or has it among its ids joined by commas. Text taken
/// from the document says ☑.
struct CheckPart {
    QString field;
    QString option;
    QString text;
    QPointF at; ///< left end of the baseline
    double size = 3.2;
    CheckStyle style = CheckStyle::Tick;
};

/// One box for each character, right-aligned numbers or left-aligned codes; 〒, account, insured number.
struct DigitsPart {
    QString field;
    QPointF at; ///< upper left
    QSizeF box{5, 7};
    double gap = 0;
    int count = 7;
    bool fromRight = false;
};

struct FramePart {
    QRectF rect;
    double width = 0.3;
    bool shaded = false;
    bool dashed = false;
};

/// Place of the citizen's signature; stays empty for a pen unless there is ink.
struct InkPart {
    QString id; ///< "applicant"
    QRectF rect;
    QString caption;
};

/// Place of the 12-digit individual number. Always empty.
struct IndividualNumberPart {
    QPointF at;
    QSizeF box{4.2, 6};
};

struct TableColumn {
    QString title;
    double width = 20;
    std::variant<std::monostate, FieldPart, CheckPart, std::vector<CheckPart>, IndividualNumberPart>
        cell; ///< places relative to the cell; an empty rect is the whole cell, a number's row without a place is
              ///< centred
};

/// Rows repeated for each entry of a list; what does not fit goes to continuation sheets of the same form. Sheets are
/// numbered 1/2 at the foot when there are several.
struct TablePart {
    QString list; ///< key into FormValues::lists
    QPointF at;
    double headHeight = 6;
    double rowHeight = 10;
    int capacity = 4;
    std::vector<TableColumn> columns;
};

using FormPart =
    std::variant<LabelPart, FieldPart, CheckPart, DigitsPart, FramePart, InkPart, IndividualNumberPart, TablePart>;

struct FormPage {
    std::vector<FormPart> parts;
};

struct FormLayout {
    QString id;
    QString title;
    QSizeF paper{210, 297};
    std::vector<FormPage> pages;
};

/// What stands in the fields; an absent key is an empty field.
struct FormValues {
    QHash<QString, QString> fields;
    QHash<QString, std::vector<QHash<QString, QString>>>
        lists;                                  ///< by TablePart::list; keys of a row without the list's name
    QHash<QString, std::vector<InkStroke>> ink; ///< by InkPart::id, points relative to the box, 0..1
    QString mark;                               ///< 見本, 控え or nothing
    QString footer;                             ///< small words at the foot of each page, or nothing
};

/// Text that stayed too long at its smallest size; the document is still made, the text ends with …
struct Overflow {
    QString field; ///< in a table `list[row].field`, rows from 0; PaperError::field is the same
    int page = 0;  ///< index into LaidOutForm::sheets
};

struct LaidOutForm {
    std::vector<Sheet> sheets;
    std::vector<Overflow> overflows;
};

/// Pure; the same input gives the same sheets.
PaperResult<LaidOutForm> layOut(const FormLayout& form, const FormValues& values, const FontLayer& fonts);

} // namespace kakanai::printing
