#include "tests/pages/open_desk.h"

#include "app/visit/visit_json.h"

#include <QAccessible>
#include <QInputMethodEvent>
#include <QQuickItem>
#include <QTest>

namespace kakanai::tests {

using namespace Qt::StringLiterals;

namespace {

const QString receipt = u"0042-K7"_s;

procedures::Person taro() {
    procedures::Person person{.id = u"taro"_s,
                              .name = u"𠮷田　葛󠄀羅"_s,
                              .kana = u"ヨシダ　カツラ"_s,
                              .birthDate = base::PartialDate{1980, 2, 17},
                              .sex = u"male"_s,
                              .relationship = u"世帯主"_s,
                              .address = u"東京都青梅市東青梅九十九番地の9"_s,
                              .fromCard = true};
    person.facts = {{u"insurance"_s, u"kokuho"_s}, {u"card"_s, u"valid"_s}, {u"techo"_s, QStringList{u"body"_s}}};
    return person;
}

procedures::Person hana() {
    procedures::Person person{.id = u"hana"_s,
                              .name = u"髙橋　か゚つ"_s,
                              .kana = u"タカハシ　カツ"_s,
                              .birthDate = base::PartialDate{1956, 5, 2},
                              .sex = u"female"_s,
                              .relationship = u"妻の母"_s};
    person.facts = {{u"care_level"_s, u"kaigo2"_s}, {u"card"_s, procedures::FactValue()}};
    return person;
}

procedures::LocalizedText words(const QString& japanese) {
    return procedures::LocalizedText({{u"ja"_s, japanese}});
}

/// The shipped catalogue asks nothing that has several answers; a municipality's may.
void addQuestionWithSeveralAnswers(procedures::Catalogue& catalogue) {
    catalogue.questions.push_back(
        {.id = u"Qtecho"_s,
         .text = words(u"持っている手帳はどれですか"_s),
         .why = words(u"受けられる支援が変わります。"_s),
         .kind = procedures::QuestionKind::Multiple,
         .scope = procedures::Scope::Person,
         .sets = u"techo"_s,
         .options = {{u"body"_s, words(u"身体障害者手帳"_s)}, {u"intellect"_s, words(u"療育手帳"_s)}}});
    catalogue.events.front().questions << u"Qtecho"_s;
}

QAccessibleInterface* boxNamed(QQuickWindow& window, const QString& name) {
    QAccessibleInterface* found = nullptr;
    for (auto* control : shownControls(window)) {
        if (control->role() == QAccessible::EditableText && control->text(QAccessible::Name) == name) {
            found = control;
        }
    }
    return found;
}

} // namespace

OpenDesk::OpenDesk(const QSize& size, bool opened)
    : desk_(visit::Place::Counter), window_(desk_.services, {.size = size, .specimen = true, .pressRest = 0}),
      hand_(*window_.window()) {
    addQuestionWithSeveralAnswers(desk_.catalogue);
    window_.window()->requestActivate();
    showList();
    if (opened) {
        openVisit();
    }
    hand_.waitForFrame();
}

void OpenDesk::showList() {
    const auto now = desk_.clock.now();
    const auto waiting = [&](const QString& id, int seconds, int persons, db::VisitState state) {
        return db::VisitSummary{.receipt = id,
                                .event = u"tennyu"_s,
                                .state = state,
                                .handedOver = now.addSecs(-seconds),
                                .persons = persons};
    };
    post(visit::ListLoaded{{waiting(u"0041-R3"_s, 4560, 1, db::VisitState::Sealed),
                            waiting(receipt, 720, 2, db::VisitState::Waiting),
                            waiting(u"0043-W9"_s, 120, 4, db::VisitState::Waiting)},
                           {{u"0041-R3"_s, {{u"山﨑　花"_s, u"ヤマザキ　ハナ"_s}}},
                            {receipt, {{taro().name, taro().kana}, {hana().name, hana().kana}}},
                            {u"0043-W9"_s, {{u"葛󠄀城　𠮷右衛門"_s, u"カツラギ　キチエモン"_s}}}}});
}

void OpenDesk::openVisit() {
    post(visit::VisitChosen{receipt});
    post(visit::VisitLoaded{visit::writeVisit(stored()), 1});
    if (!QTest::qWaitFor([this] { return visit().making == 0; })) {
        qWarning("the papers were not made");
    }
}

visit::Visit OpenDesk::stored() const {
    auto kept = visit::newVisit(visit::Place::Kiosk, 1);
    auto& facts = kept.facts;
    facts.event = u"tennyu"_s;
    facts.today = desk_.clock.today();
    facts.eventDate = base::PartialDate{2026, 11, 15};
    facts.visitor = u"taro"_s;
    facts.visitorRole = u"self"_s;
    facts.household[u"new_head"_s] = u"taro"_s;
    facts.addresses[u"new"_s] = {.postalCode = u"650-0001"_s,
                                 .prefecture = u"兵庫県"_s,
                                 .municipality = u"神戸市中央区"_s,
                                 .town = u"加納町"_s,
                                 .block = u"九十九番99号"_s,
                                 .building = u"葛󠄀ハイツ101"_s,
                                 .municipalityCode = u"281107"_s};
    facts.addresses[u"old"_s].town = u"東京都青梅市東青梅九十九番地の9"_s;
    facts.persons = {taro(), hana()};
    kept.cards[u"taro"_s] = {taro().name, taro().address, {1980, 2, 17}, u"male"_s};
    kept.authenticity = scanners::Authenticity::Consistent;
    kept.reviewed = true;
    kept.ink = {{{{0.1, 0.4}, {0.4, 0.6}, {0.8, 0.3}}, 0.5}};
    return kept;
}

void OpenDesk::key(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QTest::keyClick(&window(), key, modifiers);
    QCoreApplication::processEvents();
}

void OpenDesk::compose(const QString& text) {
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(window().focusObject(), &event);
    QCoreApplication::processEvents();
}

bool OpenDesk::type(const QString& box, const QString& text) {
    if (!QTest::qWaitFor([&] { return boxNamed(window(), box) != nullptr; }, 5000)) {
        qWarning("nothing to type in is called %s", qUtf8Printable(box));
        return false;
    }
    auto* item = qobject_cast<QQuickItem*>(boxNamed(window(), box)->object());
    item->forceActiveFocus(Qt::TabFocusReason); // brings it into view, as Tab does
    hand_.waitForFrame();
    const auto middle = item->mapRectToScene(item->boundingRect()).center();
    hand_.press(middle);
    hand_.release(middle);
    if (window().focusObject() != item) {
        qWarning("cannot be typed in: %s", qUtf8Printable(box));
        return false;
    }
    key(Qt::Key_A, Qt::ControlModifier);
    compose(text);
    return true;
}

bool OpenDesk::tabTo(const QString& name) {
    for (int i = 0; i < 400; ++i) {
        if (focused() == name) {
            return true;
        }
        key(Qt::Key_Tab);
    }
    qWarning("Tab does not come to %s", qUtf8Printable(name));
    return false;
}

QString OpenDesk::focused() const {
    auto* item = window_.window()->activeFocusItem();
    auto* control = item == nullptr ? nullptr : QAccessible::queryAccessibleInterface(item);
    return control == nullptr ? QString() : control->text(QAccessible::Name);
}

} // namespace kakanai::tests
