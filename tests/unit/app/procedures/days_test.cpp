#include "app/procedures/catalogue.h"
#include "app/procedures/deciding/age.h"
#include "app/procedures/deciding/deadline.h"
#include "app/procedures/national_holidays.h"
#include "tests/support/suite.h"

#include <QSet>

using namespace kakanai;
using namespace kakanai::procedures;
using namespace kakanai::procedures::deciding;
using namespace Qt::StringLiterals;

namespace {

QDate day(const QString& iso) {
    return QDate::fromString(iso, Qt::ISODate);
}

Calendar calendar() {
    Calendar calendar;
    calendar.closedEachYear = {{12, 29}, {12, 30}, {12, 31}, {1, 1}, {1, 2}, {1, 3}};
    calendar.closedDays = {QDate(2026, 6, 15)};
    return calendar;
}

} // namespace

class DaysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void holidays_ofAYear_areThoseOfTheLaw_data() {
        QTest::addColumn<int>("year");
        QTest::addColumn<QString>("days");
        QTest::newRow("accession") << 2019
                                   << u"01-01 01-14 02-11 03-21 04-29 04-30 05-01 05-02 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 "
                                      u"09-23 10-14 10-22 11-03 11-04 11-23"_s;
        QTest::newRow("games planned") << 2020
                                       << u"01-01 01-13 02-11 02-23 02-24 03-20 04-29 05-03 05-04 05-05 05-06 07-23 07-24 08-10 09-21 "
                                          u"09-22 11-03 11-23"_s;
        QTest::newRow("games held") << 2021
                                    << u"01-01 01-11 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-22 07-23 08-08 08-09 09-20 09-23 11-03 11-23"_s;
        QTest::newRow("new year on Sunday") << 2023
                                            << u"01-01 01-02 01-09 02-11 02-23 03-21 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-23 "
                                               u"10-09 11-03 11-23"_s;
        QTest::newRow("equinox on the 22nd") << 2024
                                             << u"01-01 01-08 02-11 02-12 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 "
                                                u"09-16 09-22 09-23 10-14 11-03 11-04 11-23"_s;
        QTest::newRow("day between") << 2026
                                     << u"01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 "
                                        u"11-03 11-23"_s;
        QTest::newRow("far") << 2030
                             << u"01-01 01-14 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-15 08-11 08-12 09-16 09-23 10-14 11-03 "
                                u"11-04 11-23"_s;
    }
    void holidays_ofAYear_areThoseOfTheLaw() {
        QFETCH(int, year);
        QFETCH(QString, days);
        QStringList found;
        for (QDate each(year, 1, 1); each.year() == year; each = each.addDays(1)) {
            if (isNationalHoliday(each)) {
                found.append(each.toString(u"MM-dd"_s));
            }
        }
        QCOMPARE(found.join(u' '), days);
    }

    void age_onADay_isCompleteOnTheEve_data() {
        QTest::addColumn<QString>("born");
        QTest::addColumn<QString>("on");
        QTest::addColumn<int>("age");
        QTest::newRow("first of April, on the eve") << u"2008-04-01"_s << u"2026-03-31"_s << 18;
        QTest::newRow("first of April, two days before") << u"2008-04-01"_s << u"2026-03-30"_s << 17;
        QTest::newRow("second of April") << u"2008-04-02"_s << u"2026-03-31"_s << 17;
        QTest::newRow("leap day, common year") << u"2008-02-29"_s << u"2026-02-28"_s << 18;
        QTest::newRow("leap day, the day before") << u"2008-02-29"_s << u"2026-02-27"_s << 17;
        QTest::newRow("leap day, leap year") << u"2008-02-29"_s << u"2028-02-28"_s << 20;
        QTest::newRow("new year") << u"2000-01-01"_s << u"2025-12-31"_s << 26;
    }
    void age_onADay_isCompleteOnTheEve() {
        QFETCH(QString, born);
        QFETCH(QString, on);
        QTEST(ageOn(day(born), day(on)), "age");
    }
    void age_unknownDayOfBirth_isARange() {
        const Range year = agesBetween({1986, 0, 0}, {2026, 11, 15}, {2026, 11, 15});
        QCOMPARE(year, (Range{39, 40}));
        QCOMPARE(atLeast(year, 40), Tri::Unknown);
        QCOMPARE(atLeast(year, 39), Tri::Yes);
        QCOMPARE(atMost(year, 38), Tri::No);
        QCOMPARE(agesBetween({1986, 3, 0}, {2026, 11, 15}, {2026, 11, 15}), (Range{40, 40}));
    }
    void fiscalYear_endsOn31March() {
        QCOMPARE(endOfFiscalYear({2026, 3, 31}), QDate(2026, 3, 31));
        QCOMPARE(endOfFiscalYear({2026, 4, 1}), QDate(2027, 3, 31));
    }

    void deadline_countedByTheLaw_keepsOnAnOpenDay_data() {
        QTest::addColumn<QString>("base");
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("months");
        QTest::addColumn<bool>("sameDay");
        QTest::addColumn<QString>("byLaw");
        QTest::addColumn<QString>("open");
        QTest::newRow("birth") << u"2026-08-01"_s << 14 << 0 << true << u"2026-08-14"_s << u"2026-08-14"_s;
        QTest::newRow("moving, ends on Saturday") << u"2026-08-01"_s << 14 << 0 << false << u"2026-08-15"_s << u"2026-08-17"_s;
        QTest::newRow("end of the year") << u"2026-12-17"_s << 14 << 0 << false << u"2026-12-31"_s << u"2027-01-04"_s;
        QTest::newRow("local closure on Monday") << u"2026-05-30"_s << 14 << 0 << false << u"2026-06-13"_s << u"2026-06-16"_s;
        QTest::newRow("three holidays") << u"2026-09-05"_s << 14 << 0 << false << u"2026-09-19"_s << u"2026-09-24"_s;
        QTest::newRow("three months") << u"2026-01-14"_s << 0 << 3 << false << u"2026-04-14"_s << u"2026-04-14"_s;
        QTest::newRow("month without that day") << u"2026-01-30"_s << 0 << 1 << false << u"2026-02-28"_s << u"2026-03-02"_s;
        QTest::newRow("at once") << u"2026-08-03"_s << 0 << 0 << false << u"2026-08-03"_s << u"2026-08-03"_s;
    }
    void deadline_countedByTheLaw_keepsOnAnOpenDay() {
        QFETCH(QString, base);
        QFETCH(int, days);
        QFETCH(int, months);
        QFETCH(bool, sameDay);
        const Deadline deadline{.base = u"event_date"_s, .addDays = days, .addMonths = months, .countsFirstDay = sameDay};
        const QDate byLaw = deadlineByLaw(deadline, day(base));
        QTEST(byLaw.toString(Qt::ISODate), "byLaw");
        QTEST(calendar().nextOpenDay(byLaw).toString(Qt::ISODate), "open");
    }
    void calendar_listedHoliday_isClosed() {
        Calendar more = calendar();
        more.holidays = {QDate(2026, 7, 1)};
        QVERIFY(calendar().isOpen({2026, 7, 1}));
        QVERIFY(!more.isOpen({2026, 7, 1}));
    }
};

KAKANAI_SUITE(DaysTest)
#include "days_test.moc"
