#include "app/screens/kiosk/question_model.h"

#include "app/screens/words.h"
#include "app/visit/questions.h"

namespace kakanai::screens {

using namespace Qt::StringLiterals;
using procedures::QuestionKind;

namespace {

QStringList idsOf(const procedures::FactValue& answer) {
    if (const auto* yes = std::get_if<bool>(&answer)) {
        return {*yes ? u"yes"_s : u"no"_s};
    }
    if (const auto* text = std::get_if<QString>(&answer)) {
        return {*text};
    }
    const auto* list = std::get_if<QStringList>(&answer);
    return list == nullptr ? QStringList() : *list;
}

} // namespace

QuestionModel::QuestionModel(const Services& services)
    : ChoiceModel(services), asked_(std::get<visit::AskingQuestion>(services.visits.visit().step)),
      persons_(visit::personsAsked({catalogue(), facts().today}, visit(), asked_).size()) {
    select(idsOf(answerOf(facts(), question(), asked_.person)));
}

const procedures::Question& QuestionModel::question() const {
    return *catalogue().question(asked_.question);
}

QString QuestionModel::title() const {
    return question().text.in(language());
}

QString QuestionModel::help() const {
    return question().why.in(language());
}

QString QuestionModel::personName() const {
    return screens::personName(facts(), asked_.person);
}

bool QuestionModel::wantsList() const {
    const auto* fact = catalogue().fact(question().scope, question().sets);
    return fact != nullptr &&
           (fact->type == procedures::FactType::Set || fact->type == procedures::FactType::PersonList);
}

bool QuestionModel::multiple() const {
    const QuestionKind kind = question().kind;
    return kind == QuestionKind::Multiple || kind == QuestionKind::Checklist ||
           (kind == QuestionKind::Persons && wantsList());
}

std::vector<ChoiceModel::Option> QuestionModel::rows() const {
    std::vector<Option> rows;
    if (question().kind == QuestionKind::Persons) {
        for (const auto& person : facts().persons) {
            rows.push_back({person.id, screens::personName(facts(), person.id), {}, u"person"_s, true});
        }
        return rows;
    }
    for (const auto& option : question().options) {
        rows.push_back({option.value, option.text.in(language())});
    }
    if (rows.empty() && question().kind == QuestionKind::YesNo) {
        return {{u"yes"_s, tr("はい")}, {u"no"_s, tr("いいえ")}};
    }
    return rows;
}

void QuestionModel::chosen(const QStringList& ids) {
    if (question().kind == QuestionKind::YesNo) {
        const bool yes = ids.constFirst() == "yes"_L1 || ids.constFirst() == "true"_L1;
        post(visit::Answered{yes, forAll()});
    } else if (multiple()) {
        post(visit::Answered{ids, forAll()});
    } else {
        post(visit::Answered{ids.constFirst(), forAll()});
    }
}

QString QuestionModel::sameForAll() const {
    return asked_.person.isEmpty() || persons_ < 2 ? QString() : tr("家族みんな同じ（%1人）").arg(persons_);
}

void QuestionModel::dontKnow() {
    post(visit::Answered{{}, forAll()});
}

} // namespace kakanai::screens
