#include "app/base/era.h"
#include "app/base/partial_date.h"
#include "tests/support/suite.h"

using namespace kakanai::base;
using namespace Qt::StringLiterals;

namespace {

EraTable eras() {
    return EraTable({{u"明治"_s, u"めいじ"_s, u"M"_s, {1868, 1, 25}},
                     {u"大正"_s, u"たいしょう"_s, u"T"_s, {1912, 7, 30}},
                     {u"昭和"_s, u"しょうわ"_s, u"S"_s, {1926, 12, 25}},
                     {u"平成"_s, u"へいせい"_s, u"H"_s, {1989, 1, 8}},
                     {u"令和"_s, u"れいわ"_s, u"R"_s, {2019, 5, 1}}});
}

} // namespace

class PartialDateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parse_whatIsNoDate_isNothing_data() {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "2026", "2026-13-01", "2026-02-30", "2026-00-05", "20260230", "2026/01/01",
                                 "２０２６0101", "0000-01-01"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }
    void parse_whatIsNoDate_isNothing() {
        QFETCH(QString, text);
        QVERIFY(!PartialDate::parse(text));
    }
    void parse_unknownMonthOrDay_isKept() {
        QCOMPARE(PartialDate::parse(u"19450000")->toIso(), u"1945-00-00"_s);
        QCOMPARE(PartialDate::parse(u"1945-08-00")->toIso(), u"1945-08-00"_s);
        QVERIFY(!PartialDate::parse(u"1945-08-00")->date());
    }
    void eraText_aroundEveryChange_namesTheRightEra_data() {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("text");
        QTest::newRow("last of Meiji") << u"1912-07-29"_s << u"明治45年7月29日"_s;
        QTest::newRow("first of Taisho") << u"1912-07-30"_s << u"大正元年7月30日"_s;
        QTest::newRow("last of Taisho") << u"1926-12-24"_s << u"大正15年12月24日"_s;
        QTest::newRow("first of Showa") << u"1926-12-25"_s << u"昭和元年12月25日"_s;
        QTest::newRow("last of Showa") << u"1989-01-07"_s << u"昭和64年1月7日"_s;
        QTest::newRow("first of Heisei") << u"1989-01-08"_s << u"平成元年1月8日"_s;
        QTest::newRow("first of Reiwa") << u"2019-05-01"_s << u"令和元年5月1日"_s;
        QTest::newRow("unknown day") << u"1945-08-00"_s << u"昭和20年8月（日不詳）"_s;
        QTest::newRow("unknown month and day") << u"1945-00-00"_s << u"昭和20年（月日不詳）"_s;
        QTest::newRow("before the eras") << u"1850-01-01"_s << u"1850年1月1日"_s;
    }
    void eraText_aroundEveryChange_namesTheRightEra() {
        QFETCH(QString, iso);
        QFETCH(QString, text);
        QCOMPARE(eras().text(*PartialDate::parse(iso)), text);
    }
    void weekday_ofAKnownSunday_isNichi() {
        QCOMPARE(eras().textWithWeekday({2026, 11, 15}), u"令和8年11月15日（日）"_s);
    }
};

KAKANAI_SUITE(PartialDateTest)
#include "partial_date_test.moc"
