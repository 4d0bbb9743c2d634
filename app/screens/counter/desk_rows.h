#pragma once

#include "app/screens/counter/desk_view.h"

namespace kakanai::screens {

/// The lines of the open visit, section by section: id, text, name, value, valueIsName, tag and what the section adds.
Rows personRows(const DeskView& view);
Rows addressRows(const DeskView& view);
Rows openQuestionRows(const DeskView& view);
Rows answerRows(const DeskView& view);
Rows procedureRows(const DeskView& view);
Rows documentRows(const DeskView& view);
Rows fieldRows(const DeskView& view);

/// The addresses of a visit that a clerk may correct: ids and words.
QString addressWords(const QString& which);

/// Whether the citizen's ink no longer fits what a document says.
bool inkIsVoid(const visit::Visit& visit, const visit::Document& document);
bool anyInkIsVoid(const visit::Visit& visit);

} // namespace kakanai::screens
