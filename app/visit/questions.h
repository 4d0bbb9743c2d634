#pragma once

#include "app/visit/transition_table.h"

#include <optional>

/// What is still to be asked, and where a correction leads: pure functions over the visit.
namespace kakanai::visit {

/// Decisions without the procedures a clerk took out.
procedures::Decisions currentDecisions(const Context& context, const Visit& visit);

/// The next question that settles something and was not asked yet; a kiosk never asks what only a clerk may ask.
std::optional<AskingQuestion> nextQuestion(const Context& context, const Visit& visit);

/// Whether it would still settle something.
/// Everybody of whom a question is still asked, the person it is asked of now among them.
QStringList personsAsked(const Context& context, const Visit& visit, const AskingQuestion& asking);
bool isOpen(const Context& context, const Visit& visit, const AskingQuestion& asking);

/// What only forms want and nobody has said.
std::vector<procedures::MissingField> missingFields(const Context& context, const Visit& visit);

/// The visit as it will be once the event's answer is entered; for looking ahead only.
Visit afterEvent(const Context& context, Visit visit, const Event& event);

/// Where a correction leads, if the step can be corrected and the person or question exists.
std::optional<Step> correctionTarget(const Context& context, const Visit& visit, const CorrectionWanted& wanted);

/// "Q16/hana"
QString askedKey(const AskingQuestion& question);

} // namespace kakanai::visit
