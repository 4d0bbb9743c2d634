#include "db/receipt_number.h"
#include "tests/support/suite.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace kakanai::db;

class ReceiptNumberTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void number_anyDay_hasFourDigitsAndAGroupWithoutLookAlikes() {
        const QRegularExpression shape(u"^0042-[346789ACDEFHJKMNPQRTWXY]{4}$"_s);
        for (int i = 0; i < 400; ++i) {
            const auto number = receiptNumber(42, QDate(2026, 1, 1).addDays(i));
            QVERIFY2(shape.match(number).hasMatch(), qPrintable(number));
            QVERIFY(isReceiptNumber(number));
        }
    }

    void number_sameCounterOnAnotherDay_isAnotherNumberForThirtyYears() {
        QSet<QString> seen;
        constexpr int days = 33 * 365;
        for (int i = 0; i < days; ++i) {
            seen.insert(receiptNumber(1, QDate(2026, 1, 1).addDays(i)));
        }
        QCOMPARE(seen.size(), days);
    }

    void number_neverChanges() {
        QCOMPARE(receiptNumber(1, QDate(2026, 11, 22)), receiptNumber(1, QDate(2026, 11, 22)));
        QCOMPARE(receiptNumber(1, QDate(2026, 11, 22)).first(5), u"0001-");
        QCOMPARE(receiptNumber(9999, QDate(2026, 11, 22)).first(5), u"9999-");
    }

    void check_oneWrongCharacter_isFound() {
        const auto number = receiptNumber(1234, QDate(2026, 11, 22));
        for (qsizetype place = 0; place < number.size(); ++place) {
            for (const QChar other : u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-"_s) {
                auto wrong = number;
                wrong[place] = other;
                QCOMPARE(isReceiptNumber(wrong), wrong == number);
            }
        }
    }

    void check_twoSwapped_areFound() {
        for (int counter = 1; counter <= 9999; counter += 7) {
            const auto number = receiptNumber(counter, QDate(2027, 3, 31));
            for (qsizetype place = 0; place + 1 < number.size(); ++place) {
                auto swapped = number;
                std::swap(swapped[place], swapped[place + 1]);
                QCOMPARE(isReceiptNumber(swapped), swapped == number);
            }
        }
    }

    void check_otherTexts_areRefused_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("too short") << u"0001-AAA"_s;
        QTest::newRow("too long") << receiptNumber(1, QDate(2026, 1, 1)) + u'A';
        QTest::newRow("counter zero") << u"0000-3333"_s;
        QTest::newRow("full-width") << u"０００１-AAAA"_s;
        QTest::newRow("surrogates") << u"𠮷𠮷-𠮷𠮷"_s;
    }
    void check_otherTexts_areRefused() {
        QFETCH(QString, text);
        QVERIFY(!isReceiptNumber(text));
    }
};

KAKANAI_SUITE(ReceiptNumberTest)
#include "receipt_number_test.moc"
