#include "scanners/licence/files/licence_date.h"

#include <QDate>

namespace kakanai::scanners::licence {
namespace {

using namespace Qt::StringLiterals;

// A new era comes with a new edition of the specification: its digit is unknown until then, and not guessed.
constexpr int yearsBeforeEra[] = {1867, 1911, 1925, 1988, 2018};

int number(QByteArrayView digits) {
    int value = 0;
    for (const char digit : digits) {
        value = value * 10 + (digit - '0');
    }
    return value;
}

bool areDigits(QByteArrayView bytes) {
    return std::ranges::all_of(bytes, [](char c) { return c >= '0' && c <= '9'; });
}

QString iso(int year, int month, int day) {
    return u"%1-%2-%3"_s.arg(year, 4, 10, QChar(u'0')).arg(month, 2, 10, QChar(u'0')).arg(day, 2, 10, QChar(u'0'));
}

std::optional<QString> date(int year, int month, int day, bool mayBeUnknown) {
    const bool isUnknownDay = mayBeUnknown && day == 0;
    const bool isUnknownMonth = isUnknownDay && month == 0;
    const QDate nearest(year, isUnknownMonth ? 1 : month, isUnknownDay ? 1 : day);
    return nearest.isValid() ? std::optional(iso(year, month, day)) : std::nullopt;
}

std::optional<QString> ofEra(QByteArrayView digits, bool mayBeUnknown) {
    if (digits.size() != 7 || !areDigits(digits)) {
        return std::nullopt;
    }
    const int era = number(digits.first(1));
    const int year = number(digits.sliced(1, 2));
    if (era < 1 || era > int(std::size(yearsBeforeEra)) || year == 0) {
        return std::nullopt;
    }
    return date(yearsBeforeEra[era - 1] + year, number(digits.sliced(3, 2)), number(digits.sliced(5, 2)), mayBeUnknown);
}

} // namespace

std::optional<QString> dateOfEra(QByteArrayView digits) {
    return ofEra(digits, false);
}

std::optional<QString> birthDateOfEra(QByteArrayView digits) {
    return ofEra(digits, true);
}

std::optional<QString> dateOfBcd(QByteArrayView bytes) {
    const QByteArray digits = bytes.toByteArray().toHex();
    if (digits.size() != 8 || !areDigits(digits)) {
        return std::nullopt;
    }
    const QByteArrayView view = digits;
    return date(number(view.first(4)), number(view.sliced(4, 2)), number(view.sliced(6, 2)), false);
}

} // namespace kakanai::scanners::licence
