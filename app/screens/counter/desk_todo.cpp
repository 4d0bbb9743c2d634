#include "app/screens/counter/desk_overview.h"

#include "app/screens/counter/desk_fields.h"
#include "app/screens/counter/desk_questions.h"
#include "app/screens/counter/desk_rows.h"
#include "app/screens/counter/edit_plans.h"

#include <QCoreApplication>

#include <algorithm>

namespace kakanai::screens {
namespace {

using namespace Qt::StringLiterals;

enum class State { Done, Open, Attention };

QString say(const char* text) {
    return QCoreApplication::translate("DeskTodo", text);
}

QString keyOf(TodoTarget target) {
    switch (target) {
    case TodoTarget::Identity:
        return u"F7"_s;
    case TodoTarget::Questions:
        return u"F3"_s;
    case TodoTarget::Seal:
        return u"F9"_s;
    case TodoTarget::Print:
        return u"F10"_s;
    case TodoTarget::Nothing:
    case TodoTarget::Fields:
    case TodoTarget::Person:
        return {};
    }
    std::unreachable();
}

QVariantMap line(const QString& id, State state, const QString& text, const QString& detail, TodoTarget target,
                 const QString& where = {}) {
    return {{u"id"_s, id},
            {u"text"_s, text},
            {u"detail"_s, detail},
            {u"done"_s, state == State::Done},
            {u"attention"_s, state == State::Attention},
            {u"key"_s, keyOf(target)},
            {u"target"_s, static_cast<int>(target)},
            {u"where"_s, where}};
}

QVariantMap identityLine(const visit::Visit& visit) {
    const auto& known = visit.identity;
    QStringList words;
    for (const auto& options : {identityMethods(), identityPapers()}) {
        for (const auto& option : options) {
            if (option.id == known.method || known.documents.contains(option.id)) {
                words << option.text;
            }
        }
    }
    const bool done = !known.method.isEmpty();
    return line(u"identity"_s, done ? State::Done : State::Open, say(QT_TRANSLATE_NOOP("DeskTodo", "本人確認")),
                done ? words.join(u"、"_s) : say(QT_TRANSLATE_NOOP("DeskTodo", "まだ記録していません")),
                TodoTarget::Identity);
}

QVariantMap questionLine(const DeskView& view) {
    const auto open = openQuestions(view);
    return line(
        u"questions"_s, open.empty() ? State::Done : State::Open, say(QT_TRANSLATE_NOOP("DeskTodo", "聞くこと")),
        open.empty() ? say(QT_TRANSLATE_NOOP("DeskTodo", "ありません"))
                     : say(QT_TRANSLATE_NOOP("DeskTodo", "%1件あります")).arg(open.size()),
        open.empty() ? TodoTarget::Nothing : TodoTarget::Questions, open.empty() ? QString() : open.front().key());
}

QVariantMap fieldLine(const DeskView& view) {
    const auto fields = deskFields(view);
    const auto missing = std::ranges::count_if(fields, &DeskField::missing);
    const auto first = std::ranges::find_if(fields, &DeskField::missing);
    return line(u"fields"_s, missing == 0 ? State::Done : State::Open, say(QT_TRANSLATE_NOOP("DeskTodo", "空の欄")),
                missing == 0
                    ? say(QT_TRANSLATE_NOOP("DeskTodo", "ありません"))
                    : say(QT_TRANSLATE_NOOP("DeskTodo", "%1つあります（印刷して手で書くこともできます）")).arg(missing),
                missing == 0 ? TodoTarget::Nothing : TodoTarget::Fields, missing == 0 ? QString() : first->key());
}

/// What only the person can say and every form wants.
Rows personLines(const DeskView& view) {
    for (const auto& person : view.facts().persons) {
        if (person.kana.isEmpty() || !person.birthDate) {
            return {line(u"persons"_s, State::Open, say(QT_TRANSLATE_NOOP("DeskTodo", "人の内容")),
                         say(QT_TRANSLATE_NOOP("DeskTodo", "フリガナか生年月日が空の方がいます")), TodoTarget::Person,
                         person.id)};
        }
    }
    return {};
}

/// Only where a card was read; a person without one is compared with the papers shown.
Rows cardLines(const DeskView& view) {
    for (const auto& row : cardRows(view)) {
        if (!row.value(u"same"_s).toBool()) {
            return {line(u"card"_s, State::Attention, say(QT_TRANSLATE_NOOP("DeskTodo", "カードと違う字")),
                         say(QT_TRANSLATE_NOOP("DeskTodo", "どちらが正しいか、書類で確かめます")), TodoTarget::Person,
                         row.value(u"id"_s).toString())};
        }
    }
    return {};
}

QVariantMap signLine(const visit::Visit& visit) {
    const auto text = say(QT_TRANSLATE_NOOP("DeskTodo", "本人の署名"));
    if (anyInkIsVoid(visit)) {
        return line(
            u"sign"_s, State::Attention, text,
            say(QT_TRANSLATE_NOOP("DeskTodo", "訂正で内容が変わり、署名が使えなくなりました。署名し直してもらいます")),
            TodoTarget::Nothing);
    }
    const bool inked = !visit.ink.empty();
    return line(u"sign"_s, inked ? State::Done : State::Open, text,
                inked ? say(QT_TRANSLATE_NOOP("DeskTodo", "画面に署名してあります"))
                      : say(QT_TRANSLATE_NOOP("DeskTodo", "印刷したあと、紙に署名してもらいます")),
                TodoTarget::Nothing);
}

QVariantMap sealLine(const visit::Visit& visit) {
    const bool possible =
        !visit.sealed && visit.making == 0 && !visit.documents.empty() && !visit.identity.method.isEmpty();
    return line(u"seal"_s, visit.sealed ? State::Done : State::Open, say(QT_TRANSLATE_NOOP("DeskTodo", "電子署名")),
                visit.sealed              ? say(QT_TRANSLATE_NOOP("DeskTodo", "済みました"))
                : visit.making > 0        ? say(QT_TRANSLATE_NOOP("DeskTodo", "書類を作り直しています"))
                : visit.documents.empty() ? say(QT_TRANSLATE_NOOP("DeskTodo", "書類ができていません"))
                : visit.identity.method.isEmpty()
                    ? say(QT_TRANSLATE_NOOP("DeskTodo", "本人確認を記録すると、できるようになります"))
                    : say(QT_TRANSLATE_NOOP("DeskTodo", "できます")),
                possible ? TodoTarget::Seal : TodoTarget::Nothing);
}

QVariantMap printLine(const visit::Visit& visit) {
    return line(u"print"_s, visit.printed ? State::Done : State::Open, say(QT_TRANSLATE_NOOP("DeskTodo", "印刷")),
                visit.printed  ? say(QT_TRANSLATE_NOOP("DeskTodo", "すべての紙が出ました"))
                : visit.sealed ? say(QT_TRANSLATE_NOOP("DeskTodo", "できます"))
                               : say(QT_TRANSLATE_NOOP("DeskTodo", "電子署名のあとにします")),
                visit.sealed && !visit.printed ? TodoTarget::Print : TodoTarget::Nothing);
}

} // namespace

Rows todoRows(const DeskView& view) {
    Rows rows{identityLine(view.visit), questionLine(view), fieldLine(view)};
    std::ranges::move(personLines(view), std::back_inserter(rows));
    std::ranges::move(cardLines(view), std::back_inserter(rows));
    rows.push_back(signLine(view.visit));
    rows.push_back(sealLine(view.visit));
    rows.push_back(printLine(view.visit));
    return rows;
}

} // namespace kakanai::screens
