#include "scanners/mynumber/field_text.h"

#include <QDate>

namespace kakanai::scanners::mynumber {

using namespace Qt::StringLiterals;

std::optional<QString> digitsFrom(QByteArrayView bytes) {
    const bool isDigits = std::ranges::all_of(bytes, [](char c) { return c >= '0' && c <= '9'; });
    return isDigits ? std::optional(QLatin1StringView(bytes).toString()) : std::nullopt;
}

std::optional<QString> dateFrom(QByteArrayView bytes) {
    const auto digits = digitsFrom(bytes);
    if (!digits || digits->size() != 8) {
        return std::nullopt;
    }
    const QString year = digits->first(4);
    const QString month = digits->sliced(4, 2);
    const QString day = digits->sliced(6, 2);
    const bool isUnknownDay = day == "00"_L1;
    const bool isUnknownMonth = month == "00"_L1;
    const QDate nearest(year.toInt(), isUnknownMonth ? 1 : month.toInt(), isUnknownDay ? 1 : day.toInt());
    if (!nearest.isValid() || (isUnknownMonth && !isUnknownDay)) {
        return std::nullopt;
    }
    return year + u'-' + month + u'-' + day;
}

std::optional<Sex> sexFrom(QByteArrayView bytes) {
    if (bytes.size() != 1) {
        return std::nullopt;
    }
    switch (bytes.front()) {
    case '0':
        return Sex::NotKnown;
    case '1':
        return Sex::Male;
    case '2':
        return Sex::Female;
    case '9':
        return Sex::NotApplicable;
    }
    return std::nullopt;
}

} // namespace kakanai::scanners::mynumber
