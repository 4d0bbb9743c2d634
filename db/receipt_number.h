#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

namespace kakanai::db {

/// The number that calls a person: the counter of the day, a dash, a check group ("0001-XXXX").
///
/// The group is written in 23 characters of which no two are taken for each other (8 but no B, Q but no O). Three of
/// them stand for the day, so that the same counter gives another number on any other day for 33 years; the fourth
/// finds every single wrong character and every swapped pair. It is no secret and carries nothing about a person.
inline constexpr int lastReceiptOfDay = 9999;

/// `counter` is 1 to lastReceiptOfDay, `day` valid.
QString receiptNumber(int counter, QDate day);

/// Whether the text can be a receipt number at all; says nothing about whether it was given out.
bool isReceiptNumber(QStringView text);

} // namespace kakanai::db
