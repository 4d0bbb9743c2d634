#include "db/receipt_number.h"

#include <array>

namespace kakanai::db {
namespace {

// 23 is prime: with a different weight at each place, one wrong character or one swap always changes the sum.
constexpr QLatin1StringView alphabet("346789ACDEFHJKMNPQRTWXY");
constexpr int base = 23;
static_assert(alphabet.size() == base);

constexpr int days = base * base * base;
constexpr int stride = 5003; // prime to 23, so the days of one week look unlike each other and none coincide

constexpr int counterDigits = 4;
constexpr int dayCharacters = 3;
constexpr int length = counterDigits + 1 + dayCharacters + 1;

/// The check value of four digits and three day characters; -1 where a character does not belong there.
int checkValue(QStringView digits, QStringView dayGroup) {
    int sum = 0;
    int weight = 1;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9') {
            return -1;
        }
        sum += weight++ * (digit.unicode() - u'0');
    }
    for (const QChar character : dayGroup) {
        const auto value = alphabet.indexOf(character);
        if (value < 0) {
            return -1;
        }
        sum += weight++ * static_cast<int>(value);
    }
    return sum % base;
}

QString dayGroup(QDate day) {
    auto value = static_cast<int>(day.toJulianDay() % days * stride % days);
    QString group;
    for (int i = 0; i < dayCharacters; ++i) {
        group += QChar(alphabet[value % base]);
        value /= base;
    }
    return group;
}

} // namespace

QString receiptNumber(int counter, QDate day) {
    Q_ASSERT(counter >= 1 && counter <= lastReceiptOfDay && day.isValid());
    const auto digits = QString::number(counter).rightJustified(counterDigits, u'0');
    const auto group = dayGroup(day);
    return digits + u'-' + group + QChar(alphabet[checkValue(digits, group)]);
}

bool isReceiptNumber(QStringView text) {
    if (text.size() != length || text[counterDigits] != u'-') {
        return false;
    }
    const int expected = checkValue(text.first(counterDigits), text.sliced(counterDigits + 1, dayCharacters));
    return expected >= 0 && text.back() == QChar(alphabet[expected]) && text.first(counterDigits) != u"0000";
}

} // namespace kakanai::db
