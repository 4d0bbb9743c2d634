#pragma once

#include "app/screens/counter/desk_fields.h"
#include "app/screens/counter/desk_questions.h"
#include "app/screens/counter/edit_box.h"

namespace kakanai::screens {

/// How each thing that a visit holds is corrected.
EditPlan personPlan(const DeskView& view, const QString& person);
EditPlan addressPlan(const DeskView& view, const QString& which);
EditPlan answerPlan(const DeskView& view, const AskedQuestion& asked);
EditPlan fieldPlan(const DeskView& view, const DeskField& field);
EditPlan identityPlan(const DeskView& view);
EditPlan removalPlan(const DeskView& view, const QString& procedure);
EditPlan additionPlan(const DeskView& view);

/// Why a procedure is added or removed: from a list, never free text.
std::vector<EditBox::Option> correctionReasons();

/// Papers and methods of the identity check (住基法27条), by id.
std::vector<EditBox::Option> identityPapers();
std::vector<EditBox::Option> identityMethods();

} // namespace kakanai::screens
