#include "app/payloads/japanese_date.h"
#include "tests/support/suite.h"

using namespace kakanai;
using namespace kakanai::payloads;
using namespace Qt::StringLiterals;

namespace {

base::EraTable eras() {
    return base::EraTable({{u"昭和"_s, u"しょうわ"_s, u"S"_s, {1926, 12, 25}},
                           {u"平成"_s, u"へいせい"_s, u"H"_s, {1989, 1, 8}},
                           {u"令和"_s, u"れいわ"_s, u"R"_s, {2019, 5, 1}}});
}

} // namespace

class JapaneseDateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void dates_areReadAsRegistersWriteThem_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::newRow("era") << u"昭和55年2月17日"_s << u"1980-02-17"_s;
        QTest::newRow("first year") << u"令和元年5月1日"_s << u"2019-05-01"_s;
        QTest::newRow("full width") << u"平成３１年４月３０日"_s << u"2019-04-30"_s;
        QTest::newRow("letter") << u"S55.2.17"_s << u"1980-02-17"_s;
        QTest::newRow("letter with slashes") << u"R8/11/15"_s << u"2026-11-15"_s;
        QTest::newRow("western") << u"1980年2月17日"_s << u"1980-02-17"_s;
        QTest::newRow("iso") << u"1980-02-17"_s << u"1980-02-17"_s;
        QTest::newRow("slashes") << u"1980/2/17"_s << u"1980-02-17"_s;
        QTest::newRow("digits") << u"19800217"_s << u"1980-02-17"_s;
        QTest::newRow("unknown day") << u"昭和20年3月不詳日"_s << u"1945-03-00"_s;
        QTest::newRow("unknown month and day") << u"昭和20年月日不詳"_s << u"1945-00-00"_s;
        QTest::newRow("a year of two eras, unknown day") << u"昭和64年月日不詳"_s << u"1989-00-00"_s;
        QTest::newRow("western with zeros") << u"1950-00-00"_s << u"1950-00-00"_s;
    }
    void dates_areReadAsRegistersWriteThem() {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto date = readJapaneseDate(text, eras());
        QVERIFY(date);
        QCOMPARE(date->toIso(), iso);
    }
    void whatIsNoDate_isRefused_data() {
        QTest::addColumn<QString>("text");
        for (const QString& text :
             {QString(), u"昭和"_s, u"昭和64年1月8日"_s, u"平成元年1月7日"_s, u"昭和99年月日不詳"_s,
              u"昭和55年2月30日"_s, u"昭和55年13月1日"_s, u"大化2年1月1日"_s, u"X55.2.17"_s, u"S0.2.17"_s, u"80/2/17"_s,
              u"昭和55年2月17日生"_s, u" 昭和55年2月17日"_s, u"昭和五十五年二月十七日"_s, u"1980-02-17\n"_s,
              u"令和8年"_s}) {
            QTest::newRow(qPrintable(u'[' + text + u']')) << text;
        }
    }
    void whatIsNoDate_isRefused() {
        QFETCH(QString, text);
        QVERIFY(!readJapaneseDate(text, eras()));
    }
};

KAKANAI_SUITE(JapaneseDateTest)
#include "japanese_date_test.moc"
