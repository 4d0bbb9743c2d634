#include "app/screens/counter/desk_model.h"

#include "app/base/problem_words.h"
#include "app/screens/counter/desk_overview.h"
#include "app/screens/counter/desk_rows.h"
#include "app/screens/words.h"

#include <algorithm>

namespace kakanai::screens {

using namespace Qt::StringLiterals;

namespace {

int indexOf(const RowList& list, const QString& id) {
    const auto found =
        std::ranges::find(list.rows(), QVariant(id), [](const QVariantMap& row) { return row[u"id"_s]; });
    return found == list.rows().end() ? -1 : static_cast<int>(found - list.rows().begin());
}

} // namespace

DeskModel::DeskModel(const Services& services)
    : PageModel(services), editor_(services), pages_([this](int page) { return sheet(page); }) {
    connect(&editor_, &DeskEditor::applied, this, &DeskModel::goOnAsking);
    correctionsSeen_ = visit().corrections.size();
    fillLists();
}

DeskView DeskModel::view() const {
    return {visit(), catalogue(), services().clock.today()};
}

QString DeskModel::title() const {
    const auto* event = catalogue().event(facts().event);
    return event == nullptr ? facts().event : event->title.japanese();
}

QString DeskModel::visitorName() const {
    return screens::personName(facts(), facts().visitor);
}

QString DeskModel::visitorWords() const {
    const auto role = facts().visitorRole;
    const QString who = role == "agent"_L1       ? tr("代理の方")
                        : role == "legal_rep"_L1 ? tr("法定代理人の方")
                        : role == "head"_L1      ? tr("世帯主の方")
                        : role == "member"_L1    ? tr("同じ世帯の方")
                                                 : tr("本人");
    const auto people = static_cast<int>(facts().persons.size());
    return people > 1 ? tr("%1　ほか%2人").arg(who).arg(people - 1) : who;
}

QString DeskModel::authenticity() const {
    return visit().cards.isEmpty() ? tr("カードは読んでいません。書類を見て確かめます。")
                                   : authenticityWords(visit().authenticity);
}

QStringList DeskModel::notices() const {
    QStringList list;
    for (const auto& alert : visit().alerts) {
        const auto* form = catalogue().form(alert.identifier(base::DetailKey::Form).value_or(QString()), facts().today);
        const auto staff = base::problemWords(alert.code(), u"ja"_s).staff;
        list << (form == nullptr ? staff : form->title.japanese() + u"："_s + staff);
    }
    if (!visit().reviewed) {
        list << tr("本人がまだ内容を確かめていません。書類をいっしょに見て確かめてもらいます。");
    }
    return list;
}

bool DeskModel::inkVoid() const {
    return anyInkIsVoid(visit());
}

// Advice, never refusal: identity may be recorded as not confirmed; but it is recorded.
bool DeskModel::canSeal() const {
    return !visit().sealed && !making() && !visit().documents.empty() && visit().reviewed &&
           !visit().identity.method.isEmpty();
}

void DeskModel::refresh() {
    const auto corrections = visit().corrections.size();
    if (corrections != correctionsSeen_) {
        news_ = corrections > correctionsSeen_ ? tr("直しました。") : tr("直前の訂正を取り消しました。");
        correctionsSeen_ = corrections;
    }
    fillLists();
    if (!holds(part_, chosen_)) {
        part_ = Nothing;
        chosen_.clear();
    }
    openEditor();
    PageModel::refresh();
    Q_EMIT contextChanged();
}

void DeskModel::fillLists() {
    const auto now = view();
    openQuestions_.set(openQuestionRows(now));
    persons_.set(personRows(now));
    addresses_.set(addressRows(now));
    answers_.set(answerRows(now));
    procedures_.set(procedureRows(now));
    documents_.set(documentRows(now));
    fields_.set(fieldRows(now));
    todo_.set(todoRows(now));
    cards_.set(cardRows(now));
    papers_.set(paperRows(now));
    deadlines_.set(deadlineRows(now));
}

void DeskModel::show(Part part, const QString& id) {
    part_ = part;
    chosen_ = id;
    askedAt_ = part == Answer ? indexOf(openQuestions_, id) : -1;
    openEditor();
    Q_EMIT contextChanged();
}

void DeskModel::follow(const QString& todo) {
    const int index = indexOf(todo_, todo);
    if (index < 0) {
        return;
    }
    const auto& row = todo_.rows()[static_cast<std::size_t>(index)];
    const auto where = row.value(u"where"_s).toString();
    switch (static_cast<TodoTarget>(row.value(u"target"_s).toInt())) {
    case TodoTarget::Identity:
        return show(Identity, {});
    case TodoTarget::Questions:
        return show(Answer, where);
    case TodoTarget::Fields:
        return show(Field, where);
    case TodoTarget::Person:
        return show(Person, where);
    case TodoTarget::Seal:
        return seal();
    case TodoTarget::Print:
        return print();
    case TodoTarget::Nothing:
        return;
    }
}

bool DeskModel::asksInPlace() const {
    return part_ == Answer && indexOf(openQuestions_, chosen_) >= 0;
}

void DeskModel::ask(int index) {
    if (index < openQuestions_.count()) {
        show(Answer, openQuestions_.rows()[static_cast<std::size_t>(index)].value(u"id"_s).toString());
    } else {
        showNothing();
    }
}

void DeskModel::nextQuestion() {
    ask(part_ == Answer ? indexOf(openQuestions_, chosen_) + 1 : 0);
}

// A question that is answered leaves the list, and the next is in its place; one that stays open (わからない) is passed
// over.
void DeskModel::goOnAsking() {
    if (askedAt_ >= 0) {
        ask(asksInPlace() ? askedAt_ + 1 : askedAt_);
    } else if (part_ == Identity || part_ == Adding) {
        showNothing();
    }
}

void DeskModel::undo() {
    if (canUndo()) {
        post(visit::CorrectionUndone{});
    }
}

void DeskModel::signOnPaper() {
    VisitSource& visits = services().visits; // the first intent leaves this page
    visits.post(visit::SignAgainWanted{});
    visits.post(visit::InkGiven{});
}

void DeskModel::seal() {
    if (canSeal()) {
        post(visit::SealWanted{});
    }
}

void DeskModel::print() {
    if (canPrint()) {
        post(visit::PrintWanted{});
    }
}

void DeskModel::close() {
    if (canClose()) {
        post(visit::CloseWanted{});
    }
}

} // namespace kakanai::screens
