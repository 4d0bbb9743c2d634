#include "app/screens/counter/desk_model.h"

#include "app/screens/counter/desk_overview.h"
#include "app/screens/counter/desk_rows.h"
#include "app/screens/counter/edit_plans.h"
#include "app/screens/words.h"

#include <algorithm>

/// The right column: what is known of the chosen line, and the boxes to correct it.
namespace kakanai::screens {
namespace {

using namespace Qt::StringLiterals;

QVariantMap entry(const QString& label, const QString& value) {
    return {{u"label"_s, label}, {u"value"_s, value}};
}

const DeskField* fieldOf(const std::vector<DeskField>& fields, const QString& key) {
    const auto found = std::ranges::find(fields, key, &DeskField::key);
    return found == fields.end() ? nullptr : &*found;
}

QString procedureOf(const QString& line) {
    return line.section(u'/', 0, 0);
}

} // namespace

bool DeskModel::holds(Part part, const QString& id) const {
    switch (part) {
    case Nothing:
    case Adding:
    case Identity:
        return true;
    case Person:
        return facts().person(id) != nullptr;
    case Address:
        return !id.isEmpty();
    case Answer:
        return askedQuestion(view(), id).question != nullptr;
    case Procedure:
        return catalogue().procedure(procedureOf(id)) != nullptr;
    case Document:
        return chosenDocument() != nullptr;
    case Field: {
        const auto fields = deskFields(view());
        return fieldOf(fields, id) != nullptr;
    }
    }
    std::unreachable();
}

void DeskModel::openEditor() {
    const auto now = view();
    switch (part_) {
    case Nothing:
    case Document:
        return editor_.open({});
    case Person:
        return editor_.open(personPlan(now, chosen_));
    case Address:
        return editor_.open(addressPlan(now, chosen_));
    case Answer: {
        const auto asked = askedQuestion(now, chosen_);
        return editor_.open(asked.question == nullptr ? EditPlan{} : answerPlan(now, asked));
    }
    case Procedure:
        return editor_.open(removalPlan(now, procedureOf(chosen_)));
    case Field: {
        const auto fields = deskFields(now);
        const auto* field = fieldOf(fields, chosen_);
        return editor_.open(field == nullptr ? EditPlan{} : fieldPlan(now, *field));
    }
    case Adding:
        return editor_.open(additionPlan(now));
    case Identity:
        return editor_.open(identityPlan(now));
    }
}

QString DeskModel::contextName() const {
    switch (part_) {
    case Person:
        return screens::personName(facts(), chosen_);
    case Answer:
    case Field:
        return screens::personName(facts(), chosen_.section(u'/', 1, 1));
    case Document: {
        const auto* document = chosenDocument();
        return document == nullptr ? QString() : screens::personName(facts(), document->plan.subject);
    }
    case Nothing:
    case Address:
    case Procedure:
    case Adding:
    case Identity:
        return {};
    }
    std::unreachable();
}

QString DeskModel::contextTitle() const {
    switch (part_) {
    case Nothing:
        return tr("この受付");
    case Person:
        return tr("人の内容");
    case Address:
        return addressWords(chosen_);
    case Answer: {
        const auto asked = askedQuestion(view(), chosen_);
        return asked.question == nullptr ? QString() : asked.question->text.japanese();
    }
    case Procedure: {
        const auto* procedure = catalogue().procedure(procedureOf(chosen_));
        return procedure == nullptr ? chosen_ : procedure->title.japanese();
    }
    case Document: {
        const auto* document = chosenDocument();
        const auto* form = document == nullptr ? nullptr : catalogue().form(document->plan.form, facts().today);
        return form == nullptr ? tr("書類") : form->title.japanese();
    }
    case Field: {
        const auto* field = catalogue().field(chosen_.section(u'/', 0, 0));
        return field == nullptr ? QString() : field->title.japanese();
    }
    case Adding:
        return tr("手続きを加える");
    case Identity:
        return tr("本人確認");
    }
    std::unreachable();
}

QVariantList DeskModel::contextRows() const {
    switch (part_) {
    case Procedure:
        return procedureWords();
    case Document:
        return documentWords();
    case Answer: {
        const auto asked = askedQuestion(view(), chosen_);
        return asked.question == nullptr ? QVariantList()
                                         : QVariantList{entry(tr("聞くわけ"), asked.question->why.japanese())};
    }
    case Identity:
        return {entry(tr("決まり"), tr("住民基本台帳法27条。見せてもらったものの種類だけを残し、番号は残しません。"))};
    case Field: {
        const auto fields = deskFields(view());
        const auto* field = fieldOf(fields, chosen_);
        QStringList forms;
        for (const auto& id : field == nullptr ? QStringList() : field->forms) {
            const auto* form = catalogue().form(id, facts().today);
            forms << (form == nullptr ? id : form->title.japanese());
        }
        return {entry(tr("この欄がある書類"), forms.join(u"、"_s))};
    }
    case Adding:
        return {entry(tr("できること"), tr("判定にかかわらず、どの手続きでも加えられます。わけを選びます。"))};
    case Nothing:
    case Person:
    case Address:
        return {};
    }
    std::unreachable();
}

QVariantList DeskModel::procedureWords() const {
    const auto id = procedureOf(chosen_);
    const auto* procedure = catalogue().procedure(id);
    if (procedure == nullptr) {
        return {};
    }
    const auto& eras = catalogue().calendar.eras;
    QVariantList rows{entry(tr("理由"), procedure->reason.japanese())};
    const auto& found = visit().decisions.rows;
    const auto dated = std::ranges::find_if(
        found, [&](const procedures::Decision& row) { return row.procedure == id && row.deadline.has_value(); });
    if (dated != found.end()) {
        rows << entry(tr("期限"), eras.textWithWeekday(*dated->deadline));
        if (dated->deadlineByLaw && dated->deadlineByLaw != dated->deadline) {
            rows << entry(tr("法律で数えた日"), eras.textWithWeekday(*dated->deadlineByLaw));
        }
    }
    if (const auto* department = catalogue().department(procedure->department)) {
        rows << entry(tr("窓口"), department->name.japanese() + u"　"_s + department->window.japanese());
    }
    rows << entry(tr("根拠"), procedure->law.join(u"、"_s));
    if (!procedure->fee.isEmpty()) {
        rows << entry(tr("手数料"), procedure->fee.japanese());
    }
    return rows + wayWords(*procedure) + originWords(*procedure);
}

/// Who may come and how else it can be done.
QVariantList DeskModel::wayWords(const procedures::Procedure& procedure) const {
    QVariantList rows;
    if (procedure.agents.selfOnly) {
        rows << entry(tr("代理"), tr("本人だけが手続きできます"));
    } else if (!procedure.agents.power.isEmpty()) {
        rows << entry(tr("代理"), procedure.agents.power.japanese());
    }
    if (procedure.myNumber != procedures::MyNumberUse::None) {
        const bool required = procedure.myNumber == procedures::MyNumberUse::Required;
        rows << entry(tr("マイナンバー"), required ? tr("様式に記入します") : tr("書けるときだけ記入します"));
    }
    if (!procedure.online.isEmpty()) {
        rows << entry(tr("ほかの方法"), procedure.online.japanese());
    }
    for (const auto& deadline : procedure.deadlines) {
        if (!deadline.after.isEmpty()) {
            rows << entry(tr("期限を過ぎると"), deadline.after.japanese());
        }
    }
    return rows;
}

/// How far the record can be trusted: nobody shall take an unverified row for the law.
QVariantList DeskModel::originWords(const procedures::Procedure& procedure) const {
    const auto verified = base::PartialDate::parse(procedure.verifiedOn);
    const auto& eras = catalogue().calendar.eras;
    const QString sureness = procedure.status == "national"_L1 ? tr("全国共通")
                             : procedure.status == "local"_L1  ? tr("自治体ごとに違います")
                                                               : tr("未確認です。窓口で確かめてください");
    QVariantList rows{entry(tr("内容の確かさ"), sureness)};
    if (!procedure.sourceTitle.isEmpty()) {
        rows << entry(tr("出典"), procedure.sourceTitle.japanese());
    }
    rows << entry(tr("内容を確かめた日"), verified ? eras.text(*verified) : tr("未確認"));
    if (!procedure.gap.isEmpty()) {
        rows << entry(tr("職員が確かめること"), procedure.gap);
    }
    return rows;
}

const visit::Document* DeskModel::chosenDocument() const {
    const auto& documents = visit().documents;
    const auto found = std::ranges::find(documents, chosen_, &visit::Document::fileName);
    return part_ != Document || found == documents.end() ? nullptr : &*found;
}

QVariantList DeskModel::documentWords() const {
    const auto* document = chosenDocument();
    if (document == nullptr) {
        return {};
    }
    return {entry(tr("埋まっている欄"), tr("%1欄のうち%2欄").arg(document->fields).arg(document->prefilled)),
            entry(tr("本人の署名"), inkIsVoid(visit(), *document) ? tr("内容が変わり、使えなくなりました")
                                    : document->inked             ? tr("画面に書いてあります")
                                                                  : tr("ありません")),
            entry(tr("電子署名"), document->sealed ? tr("済みました") : tr("まだです"))};
}

QVariantList DeskModel::differences() const {
    if (part_ == Person) {
        return differencesOf(view(), chosen_);
    }
    return part_ == Address && chosen_ == "old"_L1 ? differencesOf(view(), facts().visitor) : QVariantList();
}

QVariantList DeskModel::compareWays() const {
    if (part_ != Person || making() || visit().documents.empty()) {
        return {};
    }
    QVariantList ways;
    for (const auto& [way, text] : {std::pair(visit::Way::CardWithNumberB, tr("マイナンバーカード（照合番号B）")),
                                    std::pair(visit::Way::CardWithPin, tr("マイナンバーカード（暗証番号）")),
                                    std::pair(visit::Way::Licence, tr("運転免許証")),
                                    std::pair(visit::Way::ResidenceCard, tr("在留カード・特別永住者証明書")),
                                    std::pair(visit::Way::Passport, tr("旅券"))}) {
        ways << QVariantMap{{u"id"_s, static_cast<int>(way)}, {u"text"_s, text}};
    }
    return ways;
}

void DeskModel::compare(int way) {
    post(visit::CompareWanted{chosen_, static_cast<visit::Way>(way)});
}

int DeskModel::firstPage() const {
    int page = 0;
    for (const auto& document : visit().documents) {
        if (document.fileName == chosen_) {
            return page;
        }
        page += static_cast<int>(document.sheets.size());
    }
    return 0;
}

int DeskModel::pageCount() const {
    const auto* document = chosenDocument();
    return document == nullptr ? 0 : static_cast<int>(document->sheets.size());
}

const printing::Sheet* DeskModel::sheet(int page) const {
    for (const auto& document : visit().documents) {
        const auto pages = static_cast<int>(document.sheets.size());
        if (page < pages) {
            return page < 0 ? nullptr : &document.sheets[static_cast<std::size_t>(page)];
        }
        page -= pages;
    }
    return nullptr;
}

} // namespace kakanai::screens
