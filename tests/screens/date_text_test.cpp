#include "app/screens/counter/date_text.h"
#include "tests/screens/fixed_visit.h"
#include "tests/support/suite.h"

using namespace kakanai;
using namespace Qt::StringLiterals;

class DateTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void line_typedByAClerk_isRead_data() {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("iso");
        QTest::newRow("era in full") << u"昭和55年2月17日"_s << u"1980-02-17"_s;
        QTest::newRow("era letter") << u"S55.2.17"_s << u"1980-02-17"_s;
        QTest::newRow("small letter") << u"s55/2/17"_s << u"1980-02-17"_s;
        QTest::newRow("closed up") << u"S550217"_s << u"1980-02-17"_s;
        QTest::newRow("full width") << u"Ｓ５５．２．１７"_s << u"1980-02-17"_s;
        QTest::newRow("first year") << u"令和元年5月1日"_s << u"2019-05-01"_s;
        QTest::newRow("western") << u"1980-02-17"_s << u"1980-02-17"_s;
        QTest::newRow("western closed up") << u"19800217"_s << u"1980-02-17"_s;
        QTest::newRow("western words") << u"西暦1980年2月17日"_s << u"1980-02-17"_s;
        QTest::newRow("month unknown") << u"昭和20年（月日不詳）"_s << u"1945-00-00"_s;
        QTest::newRow("year alone") << u"S20"_s << u"1945-00-00"_s;
        QTest::newRow("day unknown") << u"昭和20年5月（日不詳）"_s << u"1945-05-00"_s;
        QTest::newRow("zeros") << u"1945-00-00"_s << u"1945-00-00"_s;
        QTest::newRow("no day of the year") << u"S55.2.30"_s << QString();
        QTest::newRow("after the era") << u"S64.1.8"_s << QString();
        QTest::newRow("month 13") << u"1980-13-01"_s << QString();
        QTest::newRow("era of three digits") << u"S205"_s << QString();
        QTest::newRow("words") << u"先月"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void line_typedByAClerk_isRead() {
        QFETCH(QString, line);
        QFETCH(QString, iso);
        const tests::ScreenDesk desk;
        const auto date = screens::readDateText(line, desk.visits.rules.calendar.eras, true);
        QCOMPARE(date ? date->toIso() : QString(), iso);
    }
    void line_withoutADay_isNoDateWhereItMustBeWhole() {
        const tests::ScreenDesk desk;
        QVERIFY(!screens::readDateText(u"S20"_s, desk.visits.rules.calendar.eras, false));
    }
    void date_shownAndReadAgain_isTheSame() {
        const tests::ScreenDesk desk;
        const auto& eras = desk.visits.rules.calendar.eras;
        for (const base::PartialDate date : {base::PartialDate{1980, 2, 17}, base::PartialDate{1945, 0, 0},
                                             base::PartialDate{1989, 1, 7}, base::PartialDate{2019, 5, 1}}) {
            QCOMPARE(screens::readDateText(eras.text(date), eras, true), std::optional(date));
        }
        QCOMPARE(screens::bothCalendars({1980, 2, 17}, eras), u"昭和55年2月17日　1980年2月17日"_s);
    }
};

KAKANAI_SUITE(DateTextTest)
#include "date_text_test.moc"
