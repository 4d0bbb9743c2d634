#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

namespace kakanai::db {

/// The number that calls a person: the counter of the day, a dash, a check group ("0001-XXXX").
///
/// The group's 23 characters have no look-alikes (no 0 O Q-like pairs to confuse on a slip or by telephone). Three of
/// them stand for the day, so the same counter gives another number on any other day for 33 years; the fourth finds
/// every single wrong character and every swapped pair. It is no secret and carries nothing about a person.
inline constexpr int lastReceiptOfDay = 9999;

/// `counter` is 1 to lastReceiptOfDay, `day` valid.
QString receiptNumber(int counter, QDate day);

/// Whether the text can be a receipt number at all; says nothing about whether it was given out.
bool isReceiptNumber(QStringView text);

} // namespace kakanai::db
