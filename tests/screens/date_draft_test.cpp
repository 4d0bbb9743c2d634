#include "app/screens/entry/date_draft.h"
#include "tests/screens/fixed_visit.h"
#include "tests/support/suite.h"

using namespace kakanai;
using screens::DateDraft;
using namespace Qt::StringLiterals;

class DateDraftTest : public QObject {
    Q_OBJECT

    tests::ScreenDesk desk_;

    DateDraft typed(int era, const QString& year, const QString& month, const QString& day, bool partial = false) {
        DateDraft draft(desk_.visits.rules.calendar.eras, partial);
        draft.setEra(era);
        const std::array parts{year, month, day};
        for (int part = 0; part < 3; ++part) {
            draft.setPart(static_cast<DateDraft::Part>(part));
            for (const auto digit : parts[static_cast<std::size_t>(part)]) {
                draft.digit(digit.digitValue());
            }
        }
        return draft;
    }

private Q_SLOTS:
    void date_ofAnEra_isGregorian() { QCOMPARE(typed(0, u"55"_s, u"2"_s, u"17"_s).date()->toIso(), u"1980-02-17"_s); }

    void date_outsideItsEra_isNone() { QVERIFY(!typed(1, u"31"_s, u"5"_s, u"1"_s).date().has_value()); }

    void date_notInTheCalendar_isNone() { QVERIFY(!typed(-1, u"2026"_s, u"2"_s, u"30"_s).date().has_value()); }

    void date_dayUnknown_onlyWhereAllowed() {
        QVERIFY(!typed(-1, u"1945"_s, u"3"_s, {}).date().has_value());
        QCOMPARE(typed(-1, u"1945"_s, u"3"_s, {}, true).date()->toIso(), u"1945-03-00"_s);
        QVERIFY(!typed(-1, u"1945"_s, {}, u"3"_s, true).date().has_value());
    }

    void digits_beyondThePart_areDropped() { QCOMPARE(typed(0, u"555"_s, {}, {}).text(DateDraft::Year), u"55"_s); }

    void set_aKnownDate_showsItsEra() {
        DateDraft draft(desk_.visits.rules.calendar.eras);
        draft.set({2026, 11, 15});
        QCOMPARE(draft.era(), 2);
        QCOMPARE(draft.text(DateDraft::Year), u"8"_s);
        QCOMPARE(draft.date()->toIso(), u"2026-11-15"_s);
    }
};

KAKANAI_SUITE(DateDraftTest)
#include "date_draft_test.moc"
