#pragma once

#include "printing/layout/page_builder.h"

namespace kakanai::printing {

/// Where the values of some parts come from: the form's fields, or one row of a list.
struct ValueSource {
    const QHash<QString, QString>& values;
    QString prefix; ///< of the names under which problems are reported: `movers[0].`

    QString value(const QString& field) const { return values.value(field); }
    QString nameOf(const QString& field) const { return prefix + field; }
};

void paint(PageBuilder& page, const LabelPart& part);
void paint(PageBuilder& page, const FramePart& part);
void paint(PageBuilder& page, const FieldPart& part, const ValueSource& source);
void paint(PageBuilder& page, const CheckPart& part, const ValueSource& source);
void paint(PageBuilder& page, const DigitsPart& part, const ValueSource& source);
void paint(PageBuilder& page, const IndividualNumberPart& part);
void paint(PageBuilder& page, const InkPart& part, const std::vector<InkStroke>& strokes);

} // namespace kakanai::printing
