#pragma once

#include "app/screens/counter/desk_view.h"

namespace kakanai::screens {

/// Where a line of the check list leads.
enum class TodoTarget { Nothing, Identity, Questions, Fields, Person, Seal, Print };

/// What is left to do before the visit can be closed: id, text, detail, done, attention, the key that leads there,
/// target.
Rows todoRows(const DeskView& view);

/// Deadlines, the soonest first: text, value, grave.
Rows deadlineRows(const DeskView& view);

/// Papers to be shown and compared: text, and which procedure wants them.
Rows paperRows(const DeskView& view);

/// What the cards said and how far they can be trusted: name, text, tag.
Rows cardRows(const DeskView& view);

/// Where a card and the visit spell a person's name or address differently: label, card, visit (marked characters),
/// places. Empty where nothing can be compared.
QVariantList differencesOf(const DeskView& view, const QString& person);

/// The same for items that were just read; what the card did not tell is left out.
QVariantList differencesFrom(const DeskView& view, const procedures::Person& person,
                             const procedures::CardPerson& card);

/// How far the cards' own signatures could be checked; never more than is true.
QString authenticityWords(scanners::Authenticity authenticity);

} // namespace kakanai::screens
