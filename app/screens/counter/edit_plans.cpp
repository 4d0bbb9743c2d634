#include "app/screens/counter/edit_plans.h"

#include "app/screens/counter/date_text.h"
#include "app/screens/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakanai::screens {
namespace {

using namespace Qt::StringLiterals;
using Kind = EditBox::Kind;

QString say(const char* text) {
    return QCoreApplication::translate("EditPlans", text);
}

std::vector<EditBox::Option> sexes() {
    std::vector<EditBox::Option> options;
    for (const QString& sex : {u"male"_s, u"female"_s, u"notKnown"_s}) {
        options.push_back({sex, sexWords(sex)});
    }
    return options;
}

QString dateLine(const std::optional<base::PartialDate>& date, const DeskView& view) {
    return date ? view.catalogue.calendar.eras.text(*date) : QString();
}

QStringList oneOf(const QString& id) {
    return id.isEmpty() ? QStringList() : QStringList{id};
}

EditBoxes personBoxes(const DeskView& view, const procedures::Person& person) {
    const QString howDates = say(QT_TRANSLATE_NOOP("EditPlans", "例：S55.2.17、1980-02-17。月日が不明なときは年だけ"));
    return {
        {.id = u"name"_s,
         .kind = Kind::Name,
         .label = say(QT_TRANSLATE_NOOP("EditPlans", "氏名")),
         .text = person.name,
         .required = true},
        {.id = u"kana"_s, .label = say(QT_TRANSLATE_NOOP("EditPlans", "フリガナ")), .text = person.kana},
        {.id = u"birth"_s,
         .kind = Kind::Date,
         .label = say(QT_TRANSLATE_NOOP("EditPlans", "生年月日")),
         .help = howDates,
         .text = dateLine(person.birthDate, view),
         .partial = true},
        {.id = u"sex"_s,
         .kind = Kind::Choice,
         .label = say(QT_TRANSLATE_NOOP("EditPlans", "性別")),
         .chosen = oneOf(person.sex),
         .options = sexes()},
        {.id = u"relationship"_s, .label = say(QT_TRANSLATE_NOOP("EditPlans", "続柄")), .text = person.relationship},
        {.id = u"address"_s,
         .kind = Kind::Name,
         .label = say(QT_TRANSLATE_NOOP("EditPlans", "カードに書かれた住所")),
         .text = person.address},
        {.id = u"moves"_s,
         .kind = Kind::Choice,
         .label = say(QT_TRANSLATE_NOOP("EditPlans", "いっしょに引っ越す")),
         .chosen = {person.moves ? u"yes"_s : u"no"_s},
         .options = {{u"yes"_s, say(QT_TRANSLATE_NOOP("EditPlans", "はい"))},
                     {u"no"_s, say(QT_TRANSLATE_NOOP("EditPlans", "いいえ"))}}}};
}

procedures::Person personFrom(const EditBoxes& boxes, procedures::Person person, const base::EraTable& eras) {
    const auto first = [&](const QString& id) { return boxOf(boxes, id).chosen.value(0); };
    person.name = boxOf(boxes, u"name"_s).text;
    person.kana = boxOf(boxes, u"kana"_s).text;
    person.birthDate = readDateText(boxOf(boxes, u"birth"_s).text, eras, true);
    person.sex = first(u"sex"_s);
    person.relationship = boxOf(boxes, u"relationship"_s).text;
    person.address = boxOf(boxes, u"address"_s).text;
    person.moves = first(u"moves"_s) != "no"_L1;
    return person;
}

} // namespace

const EditBox& boxOf(const EditBoxes& boxes, const QString& id) {
    const auto found = std::ranges::find(boxes, id, &EditBox::id);
    Q_ASSERT(found != boxes.end());
    return *found;
}

EditPlan personPlan(const DeskView& view, const QString& id) {
    const auto* person = view.facts().person(id);
    if (person == nullptr) {
        return {};
    }
    return {.target = u"person/"_s + id,
            .boxes = personBoxes(view, *person),
            .action = say(QT_TRANSLATE_NOOP("EditPlans", "この内容に直す")),
            .correction = [known = *person, eras = view.catalogue.calendar.eras](const EditBoxes& boxes) {
                return visit::PersonCorrected{personFrom(boxes, known, eras)};
            }};
}

EditPlan addressPlan(const DeskView& view, const QString& which) {
    const auto address = view.facts().addresses.value(which);
    const auto part = [](const QString& id, Kind kind, const QString& label, const QString& text) {
        return EditBox{.id = id, .kind = kind, .label = label, .text = text};
    };
    EditBoxes boxes{
        part(u"postal"_s, Kind::PostalCode, say(QT_TRANSLATE_NOOP("EditPlans", "郵便番号")), address.postalCode),
        part(u"prefecture"_s, Kind::Text, say(QT_TRANSLATE_NOOP("EditPlans", "都道府県")), address.prefecture),
        part(u"municipality"_s, Kind::Name, say(QT_TRANSLATE_NOOP("EditPlans", "市区町村")), address.municipality),
        part(u"town"_s, Kind::Name, say(QT_TRANSLATE_NOOP("EditPlans", "町名")), address.town),
        part(u"block"_s, Kind::Text, say(QT_TRANSLATE_NOOP("EditPlans", "番地")), address.block),
        part(u"building"_s, Kind::Name, say(QT_TRANSLATE_NOOP("EditPlans", "建物と部屋")), address.building)};
    return {.target = u"address/"_s + which,
            .boxes = std::move(boxes),
            .action = say(QT_TRANSLATE_NOOP("EditPlans", "この住所に直す")),
            .correction = [facts = view.facts(), which](const EditBoxes& edited) {
                auto move = facts;
                auto& changed = move.addresses[which];
                const auto area = changed.prefecture + changed.municipality;
                changed.postalCode = boxOf(edited, u"postal"_s).text;
                changed.prefecture = boxOf(edited, u"prefecture"_s).text;
                changed.municipality = boxOf(edited, u"municipality"_s).text;
                changed.town = boxOf(edited, u"town"_s).text;
                changed.block = boxOf(edited, u"block"_s).text;
                changed.building = boxOf(edited, u"building"_s).text;
                if (area != changed.prefecture + changed.municipality) {
                    changed.municipalityCode.clear(); // of the municipality before
                }
                return visit::MoveEntered{move};
            }};
}

EditPlan fieldPlan(const DeskView& view, const DeskField& field) {
    const auto& definition = *field.field;
    const auto value = fieldValue(view.facts(), definition.id, field.person);
    EditBox box{.id = u"value"_s, .label = definition.title.japanese(), .text = value};
    if (definition.type == "choice"_L1) {
        box.kind = Kind::Choice;
        box.chosen = oneOf(value);
        for (const auto& option : definition.options) {
            box.options.push_back({option.value, option.text.japanese()});
        }
    } else if (definition.type == "date"_L1) {
        box.kind = Kind::Date;
        box.partial = true;
        box.text = dateLine(base::PartialDate::parse(value), view);
    } else if (definition.type == "number"_L1) {
        box.kind = Kind::Number;
    }
    const bool choice = box.kind == Kind::Choice;
    return {.target = u"field/"_s + field.key(),
            .boxes = {box},
            .action = say(QT_TRANSLATE_NOOP("EditPlans", "この内容に直す")),
            .immediate = choice,
            .correction = [id = definition.id, person = field.person,
                           eras = view.catalogue.calendar.eras](const EditBoxes& boxes) {
                const auto& edited = boxOf(boxes, u"value"_s);
                const auto date = edited.kind == Kind::Date ? readDateText(edited.text, eras, true) : std::nullopt;
                return visit::FieldCorrected{id, person,
                                             !edited.isTyped() ? edited.chosen.value(0)
                                             : date            ? date->toIso()
                                                               : edited.text};
            }};
}

} // namespace kakanai::screens
