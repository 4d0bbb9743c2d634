#include "app/procedures/filling/value_writer.h"

namespace kakanai::procedures::filling {

using namespace Qt::StringLiterals;

namespace {

bool isForeign(const Person* person) {
    return person && person->facts.value(u"japanese"_s) == FactValue(false);
}

/// R8.11.15, as JIS X 0301 abbreviates.
QString shortDate(const base::EraTable& eras, base::PartialDate date) {
    const base::EraTable::Year year = eras.yearOf(date);
    const QString head = year.era ? year.era->latin + QString::number(year.year) : QString::number(date.year);
    const auto part = [](int number) { return number == 0 ? u"--"_s : QString::number(number); };
    return head + u'.' + part(date.month) + u'.' + part(date.day);
}

} // namespace

QString ValueWriter::date(base::PartialDate date, const QString& format, const Person* person) const {
    const base::EraTable& eras = facts_.catalogue().calendar.eras;
    if (format == "raw"_L1) {
        return date.toIso();
    }
    if (format == "digits"_L1) {
        return text(date.toIso(), format);
    }
    if (format == "short"_L1) {
        return shortDate(eras, date);
    }
    const bool western = format == "western"_L1 || (format == "person"_L1 && isForeign(person));
    return western ? base::EraTable::westernText(date) : eras.text(date);
}

QString ValueWriter::words(Scope scope, const QString& id, const QString& value) const {
    const FactDefinition* definition = facts_.catalogue().fact(scope, id);
    const Person* named = definition && (definition->type == FactType::PersonRef || definition->type == FactType::PersonList)
                              ? facts_.facts().person(value)
                              : nullptr;
    if (named) {
        return named->name;
    }
    for (const Question& question : facts_.catalogue().questions) {
        if (question.sets != id || question.scope != scope) {
            continue;
        }
        const auto option = std::ranges::find(question.options, value, &AnswerOption::value);
        if (option != question.options.end()) {
            return option->text.japanese();
        }
    }
    return value;
}

QString ValueWriter::fact(const FactValue& value, Scope scope, const QString& id, const QString& format, const Person* person) const {
    const bool raw = format == "raw"_L1;
    if (const auto* day = std::get_if<base::PartialDate>(&value)) {
        return date(*day, format, person);
    }
    if (const bool* yes = std::get_if<bool>(&value)) {
        return raw ? (*yes ? u"yes"_s : u"no"_s) : (*yes ? u"はい"_s : u"いいえ"_s);
    }
    if (const int* number = std::get_if<int>(&value)) {
        return QString::number(*number);
    }
    if (const auto* set = std::get_if<QStringList>(&value)) {
        QStringList texts;
        for (const QString& entry : *set) {
            texts.append(raw ? entry : words(scope, id, entry));
        }
        return texts.join(raw ? u","_s : u"、"_s);
    }
    const QString* stored = std::get_if<QString>(&value);
    if (!stored) {
        return {};
    }
    return raw ? *stored : text(words(scope, id, *stored), format);
}

QString ValueWriter::field(const FieldDefinition& field, const QString& value, const QString& format, const Person* person) const {
    if (field.type == "date"_L1) {
        const auto parsed = base::PartialDate::parse(value);
        return parsed ? date(*parsed, format, person) : value;
    }
    const auto option = std::ranges::find(field.options, value, &AnswerOption::value);
    const bool choice = option != field.options.end() && format != "raw"_L1;
    return text(choice ? option->text.japanese() : value, format);
}

QString ValueWriter::sex(const QString& value, const QString& format) const {
    if (format == "raw"_L1) {
        return value;
    }
    return value == "male"_L1 ? u"男"_s : value == "female"_L1 ? u"女"_s : QString();
}

QString ValueWriter::text(const QString& text, const QString& format) {
    if (format != "digits"_L1) {
        return text;
    }
    QString digits = text;
    return digits.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
}

} // namespace kakanai::procedures::filling
