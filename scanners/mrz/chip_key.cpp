#include "scanners/mrz/check_digit.h"
#include "scanners/mrz/mrz_text.h"

namespace kakanai::scanners {
namespace {

using namespace mrz;

std::unexpected<MrzError> wrong(MrzFault fault, MrzField field, qsizetype position) {
    return std::unexpected(MrzError{fault, field, 1, int(position) + 1, {}});
}

/// Nine characters and more; the rest of nine is filler. Typed hyphens and blanks are left out, as the MRZ leaves them.
std::expected<QByteArray, MrzError> numberOf(QStringView typed) {
    constexpr qsizetype shortest = 9;
    constexpr qsizetype longest = 22; // nine and the optional data of a card, less its check digit and a filler
    QByteArray number = foldedLine(typed.toString().remove(u'-'));
    const qsizetype strange = number.indexOf('?');
    if (strange >= 0) {
        return wrong(MrzFault::Character, MrzField::DocumentNumber, strange);
    }
    if (number.isEmpty() || number.size() > longest || number.startsWith('<')) {
        return wrong(MrzFault::Length, MrzField::DocumentNumber, std::min(number.size(), longest));
    }
    return number.leftJustified(shortest, '<');
}

std::expected<QByteArray, MrzError> dateOf(QStringView typed, MrzField field) {
    constexpr qsizetype withCentury = 10;
    const bool isIso = typed.size() == withCentury && typed[4] == u'-' && typed[7] == u'-';
    const QByteArray digits = foldedLine(isIso ? typed.sliced(2).toString().remove(u'-') : typed.toString());
    const auto strange = std::ranges::find_if(digits, [](char c) { return (c < '0' || c > '9') && c != '<'; });
    if (strange != digits.end()) {
        return wrong(MrzFault::Character, field, strange - digits.begin() + (isIso ? 2 : 0));
    }
    if (digits.size() != 6) {
        return wrong(MrzFault::Length, field, std::min<qsizetype>(digits.size(), 6));
    }
    const int month = digits.sliced(2, 2).toInt();
    const int day = digits.sliced(4, 2).toInt();
    if (month > 12 || day > 31) {
        return wrong(MrzFault::Date, field, month > 12 ? 2 : 4);
    }
    return digits;
}

QString withCheckDigit(const QByteArray& value) {
    return QLatin1StringView(value + checkDigitOf(value));
}

} // namespace

std::expected<QString, MrzError> chipKeyOf(QStringView documentNumber, QStringView birthDate, QStringView expiry) {
    const auto number = numberOf(documentNumber);
    const auto birth = dateOf(birthDate, MrzField::BirthDate);
    const auto until = dateOf(expiry, MrzField::Expiry);
    if (!number || !birth || !until) {
        return std::unexpected(!number ? number.error() : !birth ? birth.error() : until.error());
    }
    return withCheckDigit(*number) + withCheckDigit(*birth) + withCheckDigit(*until);
}

} // namespace kakanai::scanners
