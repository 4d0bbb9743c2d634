#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace kakanai::scanners::licence {

/// Seven digits in ASCII: era (1 Meiji to 5 Reiwa), year of the era, month, day. A year beyond the end of its era
/// counts on (a licence of 2017 expires in Heisei 34). ISO, Gregorian; nullopt when it is no date.
std::optional<QString> dateOfEra(QByteArrayView digits);

/// The same, where month or day may be unknown (00).
std::optional<QString> birthDateOfEra(QByteArrayView digits);

/// Four bytes of two digits each, Gregorian (BCD).
std::optional<QString> dateOfBcd(QByteArrayView bytes);

} // namespace kakanai::scanners::licence
