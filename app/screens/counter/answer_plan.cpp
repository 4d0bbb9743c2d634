#include "app/screens/counter/edit_plans.h"

#include "app/screens/counter/date_text.h"
#include "app/screens/words.h"

#include <QCoreApplication>

namespace kakanai::screens {
namespace {

using namespace Qt::StringLiterals;
using Kind = EditBox::Kind;
using procedures::QuestionKind;

constexpr QLatin1StringView unknownId("?");
constexpr QLatin1StringView nobodyId("-");

QString say(const char* text) {
    return QCoreApplication::translate("AnswerPlan", text);
}

/// Whether the fact holds several answers at once.
bool isList(const DeskView& view, const procedures::Question& question) {
    if (question.kind == QuestionKind::Checklist) {
        return true;
    }
    const auto* fact = view.catalogue.fact(question.scope, question.sets);
    return fact != nullptr &&
           (fact->type == procedures::FactType::Set || fact->type == procedures::FactType::PersonList);
}

Kind kindOf(const DeskView& view, const procedures::Question& question) {
    switch (question.kind) {
    case QuestionKind::Date:
        return Kind::Date;
    case QuestionKind::Number:
        return Kind::Number;
    case QuestionKind::Text:
        return Kind::Text;
    case QuestionKind::YesNo:
        return Kind::Choice;
    case QuestionKind::Choice:
    case QuestionKind::Multiple:
    case QuestionKind::Checklist:
    case QuestionKind::Persons:
        return isList(view, question) ? Kind::Several : Kind::Choice;
    }
    std::unreachable();
}

/// A question for all, answered by touching persons, is yes or no for each of them.
bool isYesNo(const procedures::Question& question) {
    return question.kind == QuestionKind::YesNo ||
           (question.kind == QuestionKind::Persons && question.scope == procedures::Scope::Person);
}

std::vector<EditBox::Option> optionsOf(const DeskView& view, const procedures::Question& question, Kind kind) {
    std::vector<EditBox::Option> options;
    if (isYesNo(question)) {
        options = {{u"yes"_s, say(QT_TRANSLATE_NOOP("AnswerPlan", "はい"))},
                   {u"no"_s, say(QT_TRANSLATE_NOOP("AnswerPlan", "いいえ"))}};
    } else if (question.kind == QuestionKind::Persons) {
        for (const auto& person : view.facts().persons) {
            options.push_back({person.id, personName(view.facts(), person.id), true});
        }
    } else {
        for (const auto& option : question.options) {
            options.push_back({option.value, option.text.japanese()});
        }
    }
    if (kind == Kind::Several) {
        options.push_back({nobodyId, say(QT_TRANSLATE_NOOP("AnswerPlan", "どれもない"))});
    }
    options.push_back({unknownId, say(QT_TRANSLATE_NOOP("AnswerPlan", "わからない"))});
    return options;
}

QStringList chosenOf(const procedures::FactValue& answer) {
    if (const auto* yes = std::get_if<bool>(&answer)) {
        return {*yes ? u"yes"_s : u"no"_s};
    }
    if (const auto* text = std::get_if<QString>(&answer)) {
        return {*text};
    }
    if (const auto* list = std::get_if<QStringList>(&answer)) {
        return list->isEmpty() ? QStringList{nobodyId} : *list;
    }
    return {};
}

QString lineOf(const procedures::FactValue& answer, const base::EraTable& eras) {
    if (const auto* number = std::get_if<int>(&answer)) {
        return QString::number(*number);
    }
    if (const auto* date = std::get_if<base::PartialDate>(&answer)) {
        return eras.text(*date);
    }
    const auto* text = std::get_if<QString>(&answer);
    return text == nullptr ? QString() : *text;
}

procedures::FactValue answerFrom(const EditBox& box, bool yesNo, const base::EraTable& eras) {
    if (box.kind == Kind::Number) {
        bool whole = false;
        const int number = box.text.toInt(&whole);
        return whole ? procedures::FactValue(number) : procedures::FactValue();
    }
    if (box.kind == Kind::Date) {
        const auto date = readDateText(box.text, eras, box.partial);
        return date ? procedures::FactValue(*date) : procedures::FactValue();
    }
    if (box.isTyped()) {
        return box.text.isEmpty() ? procedures::FactValue() : procedures::FactValue(box.text);
    }
    if (box.chosen.isEmpty() || box.chosen.contains(unknownId)) {
        return {};
    }
    if (yesNo) {
        return box.chosen.constFirst() == "yes"_L1;
    }
    if (box.kind == Kind::Choice) {
        return box.chosen.constFirst();
    }
    return box.chosen.contains(nobodyId) ? QStringList() : box.chosen;
}

} // namespace

EditPlan answerPlan(const DeskView& view, const AskedQuestion& asked) {
    const auto& question = *asked.question;
    const auto& eras = view.catalogue.calendar.eras;
    const auto answer = answerOf(view.facts(), question, asked.person);
    EditBox box{.id = u"answer"_s,
                .kind = kindOf(view, question),
                .label = question.text.japanese(),
                .text = lineOf(answer, eras),
                .partial = question.kind == QuestionKind::Date};
    if (!box.isTyped()) {
        box.chosen = chosenOf(answer);
        box.options = optionsOf(view, question, box.kind);
        box.text.clear();
    }
    const bool touched = !box.isTyped();
    return {.target = u"answer/"_s + asked.key(),
            .boxes = {box},
            .action = say(QT_TRANSLATE_NOOP("AnswerPlan", "この答えにする")),
            .immediate = touched,
            .correction = [id = question.id, person = asked.person, yesNo = isYesNo(question),
                           eras](const EditBoxes& boxes) {
                return visit::FactCorrected{id, person, answerFrom(boxOf(boxes, u"answer"_s), yesNo, eras)};
            }};
}

} // namespace kakanai::screens
