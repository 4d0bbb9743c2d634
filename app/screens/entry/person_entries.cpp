#include "app/screens/entry/entry_plans.h"

#include <QCoreApplication>

namespace kakanai::screens {
namespace {

using namespace Qt::StringLiterals;

constexpr QChar nameSpace = u'　';

std::function<QString()> personWords(const char* text) {
    return [text] { return QCoreApplication::translate("PersonEntries", text); };
}

void finishPerson(const Services& services, const EntryModel& model) {
    const auto& visit = services.visits.visit();
    const auto* known = visit.facts.person(visit.subject);
    auto person = known == nullptr ? procedures::Person{} : *known;
    const auto& family = model.entry(u"family"_s);
    const auto& given = model.entry(u"given"_s);
    person.id = visit.subject;
    person.name = given.value.isEmpty() ? family.value : family.value + nameSpace + given.value;
    person.kana = toKatakana(given.reading.isEmpty() ? family.reading : family.reading + nameSpace + given.reading);
    person.birthDate = base::PartialDate::parse(model.entry(u"birth"_s).value);
    person.sex = model.entry(u"sex"_s).value;
    services.visits.post(visit::PersonTyped{person});
}

void fillIn(std::vector<Entry>& entries, const procedures::Person& person) {
    const auto names = person.name.split(nameSpace);
    const auto kana = toHiragana(person.kana).split(nameSpace);
    for (qsizetype i = 0; i < 2; ++i) {
        entries[static_cast<std::size_t>(i)].value = names.value(i);
        entries[static_cast<std::size_t>(i)].reading = kana.value(i);
    }
    entries[2].value = person.birthDate ? person.birthDate->toIso() : QString();
    entries[3].value = person.sex;
}

/// What was read is not asked again.
void leaveOut(std::vector<Entry>& entries, const visit::ReadPerson& read) {
    const auto never = [](const EntryModel&) { return false; };
    const auto names = read.items.name.split(nameSpace);
    const bool spelled = read.nameIsExact && !read.items.name.isEmpty();
    const bool hasPictures = read.items.name.contains(u'【');
    for (std::size_t i = 0; i < 2; ++i) {
        if (spelled && !read.kana.isEmpty()) {
            entries[i].when = never;
        } else if (!hasPictures) {
            entries[i].offered = names.value(static_cast<qsizetype>(i));
        }
    }
    if (read.items.birthDate.year > 0) {
        entries[2].when = never;
    }
    if (!read.items.sex.isEmpty()) {
        entries[3].when = never;
    }
}

} // namespace

EntryModel::Plan personEntries(const Services& services) {
    std::vector<Entry> entries;
    entries.push_back({.key = u"family"_s,
                       .kind = Entry::Kind::Name,
                       .title = personWords(QT_TRANSLATE_NOOP("PersonEntries", "みょうじを、ひらがなで入れてください")),
                       .nameKind = NameKind::Family});
    entries.push_back(
        {.key = u"given"_s,
         .kind = Entry::Kind::Name,
         .title = personWords(QT_TRANSLATE_NOOP("PersonEntries", "したの名前を、ひらがなで入れてください")),
         .nameKind = NameKind::Given,
         .optional = true});
    entries.push_back({.key = u"birth"_s,
                       .kind = Entry::Kind::Date,
                       .title = personWords(QT_TRANSLATE_NOOP("PersonEntries", "生まれた日はいつですか")),
                       .partial = true});
    entries.push_back({.key = u"sex"_s,
                       .kind = Entry::Kind::Choice,
                       .title = personWords(QT_TRANSLATE_NOOP("PersonEntries", "住民票の性別はどちらですか")),
                       .options = {{u"male"_s, personWords(QT_TRANSLATE_NOOP("PersonEntries", "男"))},
                                   {u"female"_s, personWords(QT_TRANSLATE_NOOP("PersonEntries", "女"))},
                                   {u"notKnown"_s, personWords(QT_TRANSLATE_NOOP("PersonEntries", "窓口で伝える"))}}});
    const auto& visit = services.visits.visit();
    if (const auto* known = visit.facts.person(visit.subject)) {
        fillIn(entries, *known);
    }
    if (visit.read) {
        leaveOut(entries, *visit.read);
    }
    return {std::move(entries), {}, [services](const EntryModel& model) { finishPerson(services, model); }};
}

} // namespace kakanai::screens
