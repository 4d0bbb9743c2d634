#include "app/screens/entry/entry_plans.h"

#include "app/screens/words.h"

namespace kakanai::screens {
namespace {

using namespace Qt::StringLiterals;

Entry::Kind kindOf(const QString& type) {
    if (type == "date"_L1) {
        return Entry::Kind::Date;
    }
    if (type == "phone"_L1 || type == "number"_L1) {
        return Entry::Kind::Digits;
    }
    if (type == "kana"_L1) {
        return Entry::Kind::Kana;
    }
    return type == "choice"_L1 ? Entry::Kind::Choice : Entry::Kind::Text;
}

std::function<QString()> inLanguage(const VisitSource& visits, const procedures::LocalizedText& text) {
    return [&visits, text] { return text.in(visits.visit().language); };
}

std::vector<Entry::Option> optionsOf(const VisitSource& visits, const std::vector<procedures::AnswerOption>& options) {
    std::vector<Entry::Option> entries;
    for (const auto& option : options) {
        entries.push_back({option.value, inLanguage(visits, option.text)});
    }
    return entries;
}

procedures::FactValue factOf(const procedures::Question& question, const Entry& entry) {
    switch (question.kind) {
    case procedures::QuestionKind::Date:
        if (const auto date = base::PartialDate::parse(entry.value)) {
            return *date;
        }
        return {};
    case procedures::QuestionKind::Number: {
        bool whole = false;
        const int number = entry.value.toInt(&whole);
        return whole ? procedures::FactValue(number) : procedures::FactValue();
    }
    case procedures::QuestionKind::YesNo:
    case procedures::QuestionKind::Choice:
    case procedures::QuestionKind::Multiple:
    case procedures::QuestionKind::Checklist:
    case procedures::QuestionKind::Persons:
    case procedures::QuestionKind::Text:
        return entry.value.isEmpty() ? procedures::FactValue() : procedures::FactValue(entry.value);
    }
    std::unreachable();
}

} // namespace

EntryModel::Plan fieldEntries(const Services& services) {
    const auto& visit = services.visits.visit();
    std::vector<Entry> entries;
    QHash<QString, procedures::MissingField> fields;
    for (const auto& missing : visit.missing) {
        const auto* field = services.visits.catalogue().field(missing.field);
        if (field == nullptr) {
            continue;
        }
        const auto key = missing.field + u'/' + missing.person;
        fields[key] = missing;
        entries.push_back({.key = key,
                           .kind = kindOf(field->type),
                           .title = inLanguage(services.visits, field->title),
                           .optional = true,
                           .separators = field->type == "phone"_L1 ? u"-"_s : QString(),
                           .options = optionsOf(services.visits, field->options),
                           .person = personName(visit.facts, missing.person)});
    }
    const auto entered = [services, fields](const Entry& entry) {
        const auto& field = fields[entry.key];
        services.visits.post(visit::FieldEntered{field.field, field.person, entry.value});
    };
    return {std::move(entries), entered,
            [services](const EntryModel&) { services.visits.post(visit::FieldsComplete{}); }};
}

EntryModel::Plan answerEntry(const Services& services) {
    const auto& visit = services.visits.visit();
    const auto asked = std::get<visit::AskingQuestion>(visit.step);
    const auto& question = *services.visits.catalogue().question(asked.question);
    const auto kind = question.kind == procedures::QuestionKind::Date     ? Entry::Kind::Date
                      : question.kind == procedures::QuestionKind::Number ? Entry::Kind::Digits
                                                                          : Entry::Kind::Text;
    Entry entry{.key = u"answer"_s,
                .kind = kind,
                .title = inLanguage(services.visits, question.text),
                .help = inLanguage(services.visits, question.why),
                .optional = true,
                .longest = 4,
                .person = personName(visit.facts, asked.person)};
    return {{entry}, {}, [services, question](const EntryModel& model) {
                services.visits.post(visit::Answered{factOf(question, model.entry(u"answer"_s))});
            }};
}

} // namespace kakanai::screens
