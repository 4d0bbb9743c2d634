#include "app/screens/counter/waiting_model.h"
#include "app/visit/transition_table.h"
#include "tests/screens/fixed_visit.h"
#include "tests/support/suite.h"

#include <QSignalSpy>

using namespace kakanai;
using screens::WaitingModel;
using namespace Qt::StringLiterals;

class WaitingModelTest : public QObject {
    Q_OBJECT

    static void fill(tests::ScreenDesk& desk) {
        auto& visit = desk.visits.value;
        visit = visit::newVisit(visit::Place::Counter, 1);
        visit.waiting = {{.receipt = u"0041-R3"_s, .handedOver = desk.clock.now().addSecs(-4000)},
                         {.receipt = u"0042-K7"_s, .handedOver = desk.clock.now().addSecs(-720)},
                         {.receipt = u"0143-W9"_s, .handedOver = desk.clock.now().addSecs(60)}};
        visit.waitingNames = {
            {u"0041-R3"_s, {{u"山﨑　花"_s, u"ヤマザキ　ハナ"_s}}},
            {u"0042-K7"_s, {{u"𠮷田　葛󠄀羅"_s, u"ヨシダ　カツラ"_s}, {u"髙橋　か゚つ"_s, u"タカハシ　カツ"_s}}}};
    }
    static QStringList receipts(WaitingModel& model) {
        QStringList list;
        for (const auto& row : model.visits()->rows()) {
            list << row[u"id"_s].toString();
        }
        return list;
    }

private Q_SLOTS:
    void search_findsHoweverItWasTyped_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        const QStringList all{u"0041-R3"_s, u"0042-K7"_s, u"0143-W9"_s};
        QTest::newRow("nothing") << QString() << all;
        QTest::newRow("spaces") << u"　"_s << all;
        QTest::newRow("number") << u"42"_s << QStringList{u"0042-K7"_s};
        QTest::newRow("number, full width") << u"００４２ｋ７"_s << QStringList{u"0042-K7"_s};
        QTest::newRow("number with its hyphen") << u"0143-w"_s << QStringList{u"0143-W9"_s};
        QTest::newRow("name") << u"𠮷田"_s << QStringList{u"0042-K7"_s};
        QTest::newRow("name without its selector") << u"田葛羅"_s << QStringList{u"0042-K7"_s};
        QTest::newRow("somebody of the family") << u"髙橋"_s << QStringList{u"0042-K7"_s};
        QTest::newRow("another form is another name") << u"高橋"_s << QStringList();
        QTest::newRow("hiragana") << u"やまざき"_s << QStringList{u"0041-R3"_s};
        QTest::newRow("katakana, both names") << u"ヤマザキ ハナ"_s << QStringList{u"0041-R3"_s};
        QTest::newRow("half of it") << u"かつ"_s << QStringList{u"0042-K7"_s};
    }
    void search_findsHoweverItWasTyped() {
        QFETCH(QString, typed);
        QFETCH(QStringList, found);
        tests::ScreenDesk desk;
        fill(desk);
        WaitingModel model(desk.services);
        model.setSearch(typed);
        QCOMPARE(receipts(model), found);
    }
    void search_saysHowMany_andEnterTakesTheFirst() {
        tests::ScreenDesk desk;
        fill(desk);
        WaitingModel model(desk.services);
        QCOMPARE(model.found(), QString());
        model.setSearch(u"やま"_s);
        QCOMPARE(model.found(), u"3件のうち1件"_s);
        model.chooseFirst();
        QCOMPARE(desk.visits.last<visit::VisitChosen>()->receipt, u"0041-R3"_s);
        QCOMPARE(model.search(), QString());
    }
    void openVisit_keepsOthersFromBeingChosen() {
        tests::ScreenDesk desk;
        fill(desk);
        desk.visits.value.step = visit::Working{};
        WaitingModel model(desk.services);
        model.choose(u"0041-R3"_s);
        QVERIFY(!model.mayChoose() && desk.visits.sent.empty());
    }
    void waiting_isSaidInHoursAndMinutes_neverLessThanNothing() {
        tests::ScreenDesk desk;
        fill(desk);
        WaitingModel model(desk.services);
        QCOMPARE(model.visits()->rows()[0][u"waited"_s].toString(), u"1時間6分"_s);
        QCOMPARE(model.visits()->rows()[2][u"waited"_s].toString(), u"0分"_s);
    }
    void lines_thatStay_stayInTheirPlace() {
        tests::ScreenDesk desk;
        fill(desk);
        WaitingModel model(desk.services);
        QSignalSpy removed(model.visits(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(model.visits(), &QAbstractItemModel::rowsInserted);
        QSignalSpy reset(model.visits(), &QAbstractItemModel::modelReset);
        desk.visits.value.waiting.erase(desk.visits.value.waiting.begin() + 1);
        desk.visits.show();
        QCOMPARE(removed.size(), 1);
        QCOMPARE(removed.front()[1].toInt(), 1);
        QCOMPARE(inserted.size() + reset.size(), 0);
        QCOMPARE(receipts(model), (QStringList{u"0041-R3"_s, u"0143-W9"_s}));
    }
};

KAKANAI_SUITE(WaitingModelTest)
#include "waiting_model_test.moc"
