#include "app/screens/words.h"

#include <QCoreApplication>
#include <QLocale>

namespace kakanai::screens {
namespace {

using namespace Qt::StringLiterals;

QString word(const char* text) {
    return QCoreApplication::translate("Words", text);
}

QString optionText(const procedures::Question& question, const QString& value, const procedures::Case& facts,
                   const QString& language) {
    for (const auto& option : question.options) {
        if (option.value == value) {
            return option.text.in(language);
        }
    }
    return personName(facts, value);
}

/// Whoever reads neither Japanese nor plain Japanese counts years as the Western calendar does.
bool readsWesternDates(const QString& language) {
    return language != "ja"_L1 && language != "easy"_L1;
}

QString westernDate(const base::PartialDate& date, const QString& language) {
    if (const auto whole = date.date()) {
        const QLocale locale(language);
        return language == "en"_L1 ? locale.toString(*whole, u"d MMMM yyyy"_s)
                                   : locale.toString(*whole, QLocale::LongFormat);
    }
    return date.month > 0 ? u"%1-%2"_s.arg(date.year).arg(date.month, 2, 10, QLatin1Char('0'))
                          : QString::number(date.year);
}

} // namespace

QString dateWords(const base::PartialDate& date, const base::EraTable& eras, const QString& language) {
    if (readsWesternDates(language)) {
        return westernDate(date, language);
    }
    return language == "easy"_L1 ? base::EraTable::westernText(date) : eras.text(date);
}

QString dateWords(QDate date, const base::EraTable& eras, const QString& language) {
    if (language == "en"_L1) {
        return QLocale(QLocale::English).toString(date, u"ddd d MMMM yyyy"_s);
    }
    if (readsWesternDates(language)) {
        return QLocale(language).toString(date, QLocale::LongFormat);
    }
    if (language == "easy"_L1) {
        static constexpr QStringView days = u"月火水木金土日";
        return base::EraTable::westernText(base::PartialDate::from(date)) +
               u"（%1）"_s.arg(days.at(date.dayOfWeek() - 1));
    }
    return eras.textWithWeekday(date);
}

QString sexWords(const QString& sex) {
    if (sex == "male"_L1) {
        return word(QT_TRANSLATE_NOOP("Words", "男"));
    }
    if (sex == "female"_L1) {
        return word(QT_TRANSLATE_NOOP("Words", "女"));
    }
    return sex == "notApplicable"_L1 ? word(QT_TRANSLATE_NOOP("Words", "適用不能"))
                                     : word(QT_TRANSLATE_NOOP("Words", "不明"));
}

QString personName(const procedures::Case& facts, const QString& person) {
    const auto* found = facts.person(person);
    if (found == nullptr) {
        return {};
    }
    return found->name.isEmpty() ? found->kana : found->name;
}

QString answerWords(const procedures::FactValue& answer, const procedures::Question& question,
                    const procedures::Case& facts, const base::EraTable& eras, const QString& language) {
    if (const auto* yes = std::get_if<bool>(&answer)) {
        return *yes ? word(QT_TRANSLATE_NOOP("Words", "はい")) : word(QT_TRANSLATE_NOOP("Words", "いいえ"));
    }
    if (const auto* number = std::get_if<int>(&answer)) {
        return QString::number(*number);
    }
    if (const auto* text = std::get_if<QString>(&answer)) {
        const auto words = optionText(question, *text, facts, language);
        return words.isEmpty() ? *text : words;
    }
    if (const auto* date = std::get_if<base::PartialDate>(&answer)) {
        return dateWords(*date, eras, language);
    }
    if (const auto* list = std::get_if<QStringList>(&answer)) {
        QStringList words;
        for (const auto& value : *list) {
            words << optionText(question, value, facts, language);
        }
        return words.isEmpty() ? word(QT_TRANSLATE_NOOP("Words", "なし"))
                               : words.join(word(QT_TRANSLATE_NOOP("Words", "、")));
    }
    return word(QT_TRANSLATE_NOOP("Words", "わからない"));
}

namespace {

procedures::FactValue factOf(const procedures::Case& facts, procedures::Scope scope, const QString& id,
                             const QString& person) {
    switch (scope) {
    case procedures::Scope::Case:
        if (id == "event_date"_L1 && facts.eventDate) {
            return *facts.eventDate; // has a place of its own in the case
        }
        return facts.facts.value(id);
    case procedures::Scope::Household:
        return facts.household.value(id);
    case procedures::Scope::Person:
        break;
    }
    const auto* found = facts.person(person);
    return found == nullptr ? procedures::FactValue{} : found->facts.value(id);
}

bool isTicked(const procedures::FactValue& fact) {
    const auto* number = std::get_if<int>(&fact);
    return fact == procedures::FactValue(true) || (number != nullptr && *number > 0);
}

} // namespace

procedures::FactValue answerOf(const procedures::Case& facts, const procedures::Question& question,
                               const QString& person) {
    if (question.kind != procedures::QuestionKind::Checklist) {
        return factOf(facts, question.scope, question.sets, person);
    }
    QStringList ticked;
    bool answered = false;
    for (const auto& option : question.options) {
        const auto fact = factOf(facts, question.scope, option.value, person);
        answered = answered || !std::holds_alternative<std::monostate>(fact);
        if (isTicked(fact)) {
            ticked.append(option.value);
        }
    }
    return answered ? procedures::FactValue(ticked) : procedures::FactValue();
}

} // namespace kakanai::screens
