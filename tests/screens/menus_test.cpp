#include "app/screens/kiosk/menus.h"
#include "tests/screens/fixed_visit.h"
#include "tests/support/suite.h"

using namespace kakanai;
using namespace Qt::StringLiterals;

namespace {

procedures::LocalizedText japanese(const QString& text) {
    return procedures::LocalizedText({{u"ja"_s, text}});
}

/// Nine events that lead somewhere: eight of the group "moving", one alone in "death", and one that leads nowhere.
procedures::Catalogue manyEvents() {
    procedures::Catalogue catalogue;
    catalogue.groups = {{u"moving"_s, japanese(u"引っ越し"_s), u"house"_s}, {u"death"_s, japanese(u"おくやみ"_s), {}}};
    procedures::Procedure procedure{.id = u"P"_s};
    for (int i = 0; i < 8; ++i) {
        catalogue.events.push_back(
            {.id = u"e%1"_s.arg(i), .group = u"moving"_s, .title = japanese(u"用件%1"_s.arg(i))});
        procedure.events.append(u"e%1"_s.arg(i));
    }
    catalogue.events.push_back({.id = u"last"_s, .group = u"death"_s, .title = japanese(u"亡くなった"_s)});
    catalogue.events.push_back({.id = u"nowhere"_s, .group = u"death"_s, .title = japanese(u"どこへも"_s)});
    procedure.events.append(u"last"_s);
    catalogue.procedures = {procedure};
    return catalogue;
}

QStringList textsOf(const screens::ChoiceModel& menu) {
    QStringList texts;
    for (const QVariant& row : menu.options()) {
        texts.append(row.toMap()[u"text"_s].toString());
    }
    return texts;
}

} // namespace

class MenusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void events_thatAreMany_standInGroups() {
        tests::ScreenDesk desk;
        desk.visits.rules = manyEvents();
        const screens::EventMenu menu(desk.services);
        QCOMPARE(textsOf(menu), (QStringList{u"引っ越し"_s, u"おくやみ"_s}));
    }
    void group_touched_showsItsEventsAndGoesBack() {
        tests::ScreenDesk desk;
        desk.visits.rules = manyEvents();
        screens::EventMenu menu(desk.services);
        menu.choose(u"group/moving"_s);
        QCOMPARE(textsOf(menu).size(), 8);
        QVERIFY(desk.visits.sent.empty());
        menu.back();
        QCOMPARE(textsOf(menu).size(), 2);
        QVERIFY(desk.visits.sent.empty());
        menu.back();
        QVERIFY(desk.visits.last<visit::Back>());
    }
    void group_ofOneEvent_leadsStraightToIt() {
        tests::ScreenDesk desk;
        desk.visits.rules = manyEvents();
        screens::EventMenu menu(desk.services);
        menu.choose(u"group/death"_s);
        const auto* chosen = desk.visits.last<visit::EventChosen>();
        QVERIFY(chosen && chosen->event == u"last");
    }
    void events_thatAreFew_standAsTheyAre() {
        tests::ScreenDesk desk;
        desk.visits.rules = manyEvents();
        desk.visits.rules.procedures.front().events = {u"e0"_s, u"last"_s};
        QCOMPARE(textsOf(screens::EventMenu(desk.services)), (QStringList{u"用件0"_s, u"亡くなった"_s}));
    }
    void languages_areThoseOfTheCatalogue() {
        tests::ScreenDesk desk;
        desk.visits.rules.languages = {{.id = u"ja"_s, .name = u"日本語"_s}, {.id = u"vi"_s, .name = u"Tiếng Việt"_s}};
        screens::LanguageMenu menu(desk.services);
        QCOMPARE(textsOf(menu), (QStringList{u"日本語"_s, u"Tiếng Việt"_s}));
        menu.choose(u"vi"_s);
        const auto* chosen = desk.visits.last<visit::LanguageChosen>();
        QVERIFY(chosen && chosen->language == u"vi");
    }
};

KAKANAI_SUITE(MenusTest)
#include "menus_test.moc"
