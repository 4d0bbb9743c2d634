#include "scanners/mrz/layout.h"

namespace kakanai::scanners::mrz {
namespace {

using enum MrzField;
using enum Content;

constexpr Part passport[] = {
    {DocumentCode, Letters, {0, 0, 2}},
    {IssuingState, Letters, {0, 2, 3}},
    {Names, Letters, {0, 5, 39}},
    {DocumentNumber, LettersAndDigits, {1, 0, 9}},
    {DocumentNumber, CheckDigit, {1, 9, 1}},
    {Nationality, Letters, {1, 10, 3}},
    {BirthDate, Date, {1, 13, 6}},
    {BirthDate, CheckDigit, {1, 19, 1}},
    {MrzField::Sex, SexLetter, {1, 20, 1}},
    {Expiry, Date, {1, 21, 6}},
    {Expiry, CheckDigit, {1, 27, 1}},
    {OptionalData, LettersAndDigits, {1, 28, 14}},
    {OptionalData, CheckDigit, {1, 42, 1}},
    {Composite, CheckDigit, {1, 43, 1}},
};
constexpr Span passportComposite[] = {{1, 0, 10}, {1, 13, 7}, {1, 21, 22}};

constexpr Part sheet[] = {
    {DocumentCode, Letters, {0, 0, 2}},
    {IssuingState, Letters, {0, 2, 3}},
    {Names, Letters, {0, 5, 31}},
    {DocumentNumber, LettersAndDigits, {1, 0, 9}},
    {DocumentNumber, CheckDigit, {1, 9, 1}},
    {Nationality, Letters, {1, 10, 3}},
    {BirthDate, Date, {1, 13, 6}},
    {BirthDate, CheckDigit, {1, 19, 1}},
    {MrzField::Sex, SexLetter, {1, 20, 1}},
    {Expiry, Date, {1, 21, 6}},
    {Expiry, CheckDigit, {1, 27, 1}},
    {OptionalData, LettersAndDigits, {1, 28, 7}},
    {Composite, CheckDigit, {1, 35, 1}},
};
constexpr Span sheetComposite[] = {{1, 0, 10}, {1, 13, 7}, {1, 21, 14}};

constexpr Part card[] = {
    {DocumentCode, Letters, {0, 0, 2}},
    {IssuingState, Letters, {0, 2, 3}},
    {DocumentNumber, LettersAndDigits, {0, 5, 9}},
    {DocumentNumber, CheckDigit, {0, 14, 1}},
    {OptionalData, LettersAndDigits, {0, 15, 15}},
    {BirthDate, Date, {1, 0, 6}},
    {BirthDate, CheckDigit, {1, 6, 1}},
    {MrzField::Sex, SexLetter, {1, 7, 1}},
    {Expiry, Date, {1, 8, 6}},
    {Expiry, CheckDigit, {1, 14, 1}},
    {Nationality, Letters, {1, 15, 3}},
    {SecondOptionalData, LettersAndDigits, {1, 18, 11}},
    {Composite, CheckDigit, {1, 29, 1}},
    {Names, Letters, {2, 0, 30}},
};
constexpr Span cardComposite[] = {{0, 5, 25}, {1, 0, 7}, {1, 8, 7}, {1, 18, 11}};

constexpr Layout all[] = {
    {MrzFormat::Td1, 3, 30, card, cardComposite},
    {MrzFormat::Td2, 2, 36, sheet, sheetComposite},
    {MrzFormat::Td3, 2, 44, passport, passportComposite},
};

} // namespace

const Part* Layout::find(MrzField field, bool checkDigit) const {
    const auto found = std::ranges::find_if(parts, [&](const Part& part) {
        return part.field == field && (part.content == Content::CheckDigit) == checkDigit;
    });
    return found == parts.end() ? nullptr : &*found;
}

std::span<const Layout> layouts() {
    return all;
}

} // namespace kakanai::scanners::mrz
