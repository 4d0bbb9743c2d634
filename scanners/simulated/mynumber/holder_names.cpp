#include "scanners/simulated/mynumber/holder_names.h"

#include "scanners/simulated/mynumber/sex_digit.h"

#include <QRegularExpression>

namespace kakanai::scanners::simulated {
namespace {

using namespace Qt::StringLiterals;

constexpr char32_t firstSelector = 0xE0100;
constexpr char32_t lastSelector = 0xE01EF;

struct Certified {
    QString text;
    QByteArray flags; ///< one digit a character, 1: replaced
};

Certified certified(const QString& text) {
    Certified result;
    for (const char32_t c : text.toUcs4()) {
        const bool isSelector = c >= firstSelector && c <= lastSelector;
        if (isSelector && !result.flags.isEmpty()) {
            result.flags.back() = '1';
        } else {
            const bool fits = c < 0x10000 && QChar::category(c) != QChar::Other_PrivateUse;
            result.text += fits ? QString(QChar(char16_t(c))) : u"＊"_s;
            result.flags += fits ? '0' : '1';
        }
    }
    return result;
}

/// EYYYYMMDD: the era's digit before the Gregorian date; 0 where a part of the date is unknown.
QByteArray birthWithEra(const QString& birthDate) {
    constexpr std::pair<QLatin1StringView, char> eras[] = {
        {"2019-05-01"_L1, '5'}, {"1989-01-08"_L1, '4'}, {"1926-12-25"_L1, '3'}, {"1912-07-30"_L1, '2'}, {""_L1, '1'}};
    const auto era = std::ranges::find_if(eras, [&](const auto& each) { return birthDate >= each.first; });
    const bool isKnown = !birthDate.endsWith("-00"_L1);
    return (isKnown ? era->second : '0') + QString(birthDate).remove(u'-').toLatin1();
}

} // namespace

std::vector<HolderName> holderNames(const Persona& persona) {
    const Certified name = certified(persona.name);
    const Certified address = certified(persona.address);
    return {{"1.2.392.200149.8.5.5.1", name.text.toUtf8()},
            {"1.2.392.200149.8.5.5.4", birthWithEra(persona.birthDate)},
            {"1.2.392.200149.8.5.5.3", QByteArray(1, sexDigit(persona.sex))},
            {"1.2.392.200149.8.5.5.5", address.text.toUtf8()},
            {"1.2.392.200149.8.5.5.2", name.flags},
            {"1.2.392.200149.8.5.5.6", address.flags}};
}

std::pair<QString, QString> localitiesOf(const QString& address) {
    static const QRegularExpression parts(u"^(東京都|北海道|京都府|大阪府|.{2,3}?県)(.+?[市区町村])"_s);
    const auto match = parts.match(address);
    return match.hasMatch() ? std::pair(match.captured(1), match.captured(2)) : std::pair(u"見本県"_s, u"見本市"_s);
}

} // namespace kakanai::scanners::simulated
