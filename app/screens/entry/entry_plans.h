#pragma once

#include "app/screens/entry/entry_model.h"

namespace kakanai::screens {

/// Name, kana, birth and sex of Visit::subject; of somebody who was read from a card only what the card did not tell.
EntryModel::Plan personEntries(const Services& services);

/// What is printed on the card of Visit::way and opens it; typed into the PinSlot.
EntryModel::Plan printedKeyEntries(const Services& services);

/// Day of the move, new and old address, head of the household.
EntryModel::Plan moveEntries(const Services& services);

/// What only forms want: the missing fields of the visit.
EntryModel::Plan fieldEntries(const Services& services);

/// A question whose answer is typed: a date, a number, a text.
EntryModel::Plan answerEntry(const Services& services);

} // namespace kakanai::screens
