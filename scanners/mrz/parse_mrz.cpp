#include "scanners/mrz/check_digit.h"
#include "scanners/mrz/mrz_dates.h"
#include "scanners/mrz/mrz_names.h"
#include "scanners/mrz/mrz_text.h"

namespace kakanai::scanners {
namespace {

using namespace mrz;
using Checked = std::expected<void, MrzError>;

/// An error at a place in a part; `offset` from 0.
std::unexpected<MrzError> wrong(MrzFault fault, const Part& part, qsizetype offset = 0) {
    return std::unexpected(MrzError{fault, part.field, part.at.line + 1, part.at.start + int(offset) + 1, {}});
}

bool isLetter(char c) {
    return c >= 'A' && c <= 'Z';
}
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool mayStand(char c, Content content) {
    switch (content) {
    case Content::Letters:
        return isLetter(c) || c == '<';
    case Content::LettersAndDigits:
        return isLetter(c) || isDigit(c) || c == '<';
    case Content::Date:
    case Content::CheckDigit:
        return isDigit(c) || c == '<';
    case Content::SexLetter:
        return c == 'M' || c == 'F' || c == 'X' || c == '<';
    }
    std::unreachable();
}

Checked checkCharacters(const Text& text) {
    for (const Part& part : text.layout->parts) {
        const QByteArrayView characters = text.at(part.at);
        for (qsizetype i = 0; i < characters.size(); ++i) {
            if (mayStand(characters[i], part.content)) {
                continue;
            }
            auto error = wrong(MrzFault::Character, part, i);
            const auto other = confusedWith(characters[i]);
            if (other && mayStand(*other, part.content)) {
                error.error().suggestion = {{error.error().line, error.error().position, *other}};
            }
            return error;
        }
    }
    return {};
}

/// The document number may be longer than its field: then its check digit is a filler, and the rest and the check digit
/// stand at the beginning of the optional data (9303 parts 5 and 6).
struct LongNumber {
    QByteArray number;
    char checkDigit = '<';
    qsizetype used = 0; ///< characters of the optional data, the filler behind them included
};

std::optional<LongNumber> longNumber(const Text& text) {
    const Part& number = *text.layout->find(MrzField::DocumentNumber);
    const Part& check = *text.layout->find(MrzField::DocumentNumber, true);
    const QByteArrayView rest = text.at(text.layout->find(MrzField::OptionalData)->at);
    const qsizetype end = rest.indexOf('<') < 0 ? rest.size() : rest.indexOf('<');
    if (text.layout->format == MrzFormat::Td3 || text.at(check.at) != "<" || end < 2) {
        return {};
    }
    return LongNumber{text.at(number.at).toByteArray() + rest.first(end - 1).toByteArray(), rest[end - 1],
                      std::min(end + 1, rest.size())};
}

MrzError digitError(const Part& number, const Part& check, QByteArrayView characters, char digit) {
    MrzError error = wrong(MrzFault::CheckDigit, check).error();
    for (const auto& [place, character] : confusionsThatFit(characters, digit)) {
        if (mayStand(character, number.content)) {
            error.suggestion.push_back({number.at.line + 1, number.at.start + int(place) + 1, character});
        }
    }
    return error;
}

Checked checkDigits(const Text& text) {
    for (const Part& check : text.layout->parts) {
        const Part* part = text.layout->find(check.field);
        if (check.content != Content::CheckDigit || !part) {
            continue;
        }
        const QByteArrayView characters = text.at(part->at);
        const char digit = text.at(check.at).front();
        const bool isEmpty = std::ranges::all_of(characters, [](char c) { return c == '<'; });
        if (check.field == MrzField::OptionalData && isEmpty && digit == '<') {
            continue;
        }
        const auto longer = check.field == MrzField::DocumentNumber ? longNumber(text) : std::nullopt;
        const bool fits = longer ? checkDigitOf(longer->number) == longer->checkDigit
                                 : checkDigitOf(characters) == digit && digit != '<';
        if (!fits) {
            return std::unexpected(digitError(*part, check, characters, digit));
        }
    }
    return {};
}

Checked checkComposite(const Text& text) {
    QByteArray covered;
    for (const Span& span : text.layout->composite) {
        covered += text.at(span);
    }
    const Part& composite = *text.layout->find(MrzField::Composite, true);
    const bool fits = text.at(composite.at).front() == checkDigitOf(covered);
    return fits ? Checked() : wrong(MrzFault::CheckDigit, composite);
}

/// Visas have other check digits; other documents are not for a counter.
Checked checkKind(const Text& text) {
    const Part& code = *text.layout->find(MrzField::DocumentCode);
    const char first = text.at(code.at).front();
    const bool isPassport = text.layout->format == MrzFormat::Td3;
    const bool fits = isPassport ? first == 'P' : first == 'A' || first == 'C' || first == 'I';
    return fits ? Checked() : wrong(MrzFault::Kind, code);
}

/// A field without its filler at the end; Filler where some stands before or within it.
std::expected<QString, MrzError> valueOf(const Text& text, MrzField field, bool mayHaveGaps = false) {
    const Part& part = *text.layout->find(field);
    QByteArrayView value = text.at(part.at);
    while (value.endsWith('<')) {
        value.chop(1);
    }
    const qsizetype gap = value.indexOf('<');
    if (gap >= 0 && (gap == 0 || !mayHaveGaps)) {
        return wrong(MrzFault::Filler, part, gap);
    }
    return QString(QLatin1StringView(value));
}

class Reading {
public:
    Reading(const Text& text, QDate today) : text_(text), today_(today) { mrz_.format = text.layout->format; }

    std::expected<Mrz, MrzError> run() {
        take(MrzField::DocumentCode, mrz_.documentCode);
        take(MrzField::IssuingState, mrz_.issuingState);
        take(MrzField::Nationality, mrz_.nationality);
        take(MrzField::DocumentNumber, mrz_.documentNumber);
        takeOptionalData();
        takeNames();
        takeDate(MrzField::BirthDate, birthDateOf, mrz_.birthDate);
        takeDate(MrzField::Expiry, expiryOf, mrz_.expiry);
        takeSex();
        takeChipKey();
        return error_ ? std::expected<Mrz, MrzError>(std::unexpected(*error_)) : mrz_;
    }

private:
    void note(const MrzError& error) {
        if (!error_) {
            error_ = error;
        }
    }
    void take(MrzField field, QString& where) {
        // Some states print document numbers with a filler for a blank or a hyphen.
        const auto value = valueOf(text_, field, field == MrzField::DocumentNumber);
        if (value && !value->isEmpty()) {
            where = *value;
        } else {
            note(value ? wrong(MrzFault::Filler, *text_.layout->find(field)).error() : value.error());
        }
    }
    void takeOptionalData() {
        QByteArrayView data = text_.at(text_.layout->find(MrzField::OptionalData)->at);
        if (const auto longer = longNumber(text_)) {
            mrz_.documentNumber = QLatin1StringView(longer->number);
            data = data.sliced(longer->used);
        }
        mrz_.optionalData = withoutFillerAtTheEnd(data);
        if (const Part* second = text_.layout->find(MrzField::SecondOptionalData)) {
            mrz_.secondOptionalData = withoutFillerAtTheEnd(text_.at(second->at));
        }
    }
    void takeNames() {
        const Part& part = *text_.layout->find(MrzField::Names);
        const auto names = readNames(text_.at(part.at));
        if (!names) {
            note(wrong(MrzFault::Filler, part, names.error()).error());
            return;
        }
        mrz_.primaryName = names->primary;
        mrz_.secondaryName = names->secondary;
        mrz_.namesTruncated = names->truncated;
    }
    void takeDate(MrzField field, std::optional<QString> (*read)(QByteArrayView, QDate), QString& where) {
        const Part& part = *text_.layout->find(field);
        const auto date = read(text_.at(part.at), today_);
        if (date) {
            where = *date;
        } else {
            note(wrong(MrzFault::Date, part).error());
        }
    }
    void takeSex() {
        const char sex = text_.at(text_.layout->find(MrzField::Sex)->at).front();
        mrz_.sex = sex == 'M' ? Sex::Male : sex == 'F' ? Sex::Female : Sex::NotKnown;
    }
    void takeChipKey() {
        const auto longer = longNumber(text_);
        QByteArray key = longer ? longer->number + longer->checkDigit : withCheckDigit(MrzField::DocumentNumber);
        key += withCheckDigit(MrzField::BirthDate) + withCheckDigit(MrzField::Expiry);
        mrz_.chipKey = QLatin1StringView(key);
    }
    QByteArray withCheckDigit(MrzField field) const {
        return text_.at(text_.layout->find(field)->at).toByteArray() +
               text_.at(text_.layout->find(field, true)->at).toByteArray();
    }
    static QString withoutFillerAtTheEnd(QByteArrayView value) {
        while (value.endsWith('<')) {
            value.chop(1);
        }
        return QLatin1StringView(value);
    }

    const Text& text_;
    QDate today_;
    Mrz mrz_;
    std::optional<MrzError> error_;
};

} // namespace

std::expected<Mrz, MrzError> parseMrz(QStringView text, QDate today) {
    const auto read = readText(text);
    if (!read) {
        return std::unexpected(read.error());
    }
    for (const auto check : {checkKind, checkCharacters, checkDigits, checkComposite}) {
        if (const auto checked = check(*read); !checked) {
            return std::unexpected(checked.error());
        }
    }
    return Reading(*read, today).run();
}

} // namespace kakanai::scanners
