#include "scanners/mynumber/basic_info_file.h"
#include "scanners/simulated/card_files.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace kakanai::scanners::mynumber;
using namespace Qt::StringLiterals;
using simulated::tlv;

namespace {

struct Fields {
    QByteArray name = "A";
    QByteArray address = "B";
    QByteArray birthDate = "19800217";
    QByteArray sex = "1";
};

QByteArray file(const Fields& fields) {
    return tlv(0xFF20, tlv(0xDF22, fields.name) + tlv(0xDF23, fields.address) + tlv(0xDF24, fields.birthDate) +
                           tlv(0xDF25, fields.sex));
}

} // namespace

class BasicInfoFileTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text_withRareCharacters_passesUnchanged() {
        const QString name = u"𠮷田　葛\U000E0100羅﨑"_s;
        const auto parsed = parseBasicInfoFile(file({.name = name.toUtf8()}));
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->info.name, name);
    }
    void fields_inAnotherOrderAndWithALyingOffsetTable_areFoundByTag() {
        const QByteArray body = tlv(0xDF25, "2") + tlv(0xDF24, "19560502") + tlv(0xDF21, QByteArray(8, '\x7F')) +
                                tlv(0xDF23, "B") + tlv(0xDF99 & 0xFF7F, "new") + tlv(0xDF22, "A");
        const auto parsed = parseBasicInfoFile(tlv(0xFF20, body));
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->info.sex, Sex::Female);
        QVERIFY(!parsed->signedPart.contains("\xDF\x21"));
    }
    void text_data() {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("isTrusted");
        QTest::newRow("plain") << QByteArray("A B") << true;
        QTest::newRow("lone continuation") << QByteArray("A\x80") << false;
        QTest::newRow("cut off") << QByteArray("A\xE8\x91") << false;
        QTest::newRow("overlong") << QByteArray("\xC0\xAF") << false;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << false;
        QTest::newRow("beyond Unicode") << QByteArray("\xF4\x90\x80\x80") << false;
        QTest::newRow("control character") << QByteArray("A\x1B[2J") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void text() {
        QFETCH(QByteArray, name);
        QFETCH(bool, isTrusted);
        QCOMPARE(parseBasicInfoFile(file({.name = name})).has_value(), isTrusted);
    }
    void birthDate_data() {
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QString>("read");
        QTest::newRow("known") << QByteArray("19800217") << u"1980-02-17"_s;
        QTest::newRow("leap day") << QByteArray("20000229") << u"2000-02-29"_s;
        QTest::newRow("day unknown") << QByteArray("19240300") << u"1924-03-00"_s;
        QTest::newRow("month unknown") << QByteArray("19240000") << u"1924-00-00"_s;
        QTest::newRow("day without month") << QByteArray("19240005") << QString();
        QTest::newRow("no leap year") << QByteArray("19810229") << QString();
        QTest::newRow("month 13") << QByteArray("19801301") << QString();
        QTest::newRow("year 0") << QByteArray("00000101") << QString();
        QTest::newRow("short") << QByteArray("1980021") << QString();
        QTest::newRow("sign") << QByteArray("1980-217") << QString();
    }
    void birthDate() {
        QFETCH(QByteArray, stored);
        QFETCH(QString, read);
        const auto parsed = parseBasicInfoFile(file({.birthDate = stored}));
        QCOMPARE(parsed ? parsed->info.birthDate : QString(), read);
    }
    void sex_withEachCode_isRead() {
        QCOMPARE(parseBasicInfoFile(file({.sex = "0"}))->info.sex, Sex::NotKnown);
        QCOMPARE(parseBasicInfoFile(file({.sex = "1"}))->info.sex, Sex::Male);
        QCOMPARE(parseBasicInfoFile(file({.sex = "2"}))->info.sex, Sex::Female);
        QCOMPARE(parseBasicInfoFile(file({.sex = "9"}))->info.sex, Sex::NotApplicable);
        QVERIFY(!parseBasicInfoFile(file({.sex = "3"})));
        QVERIFY(!parseBasicInfoFile(file({.sex = "11"})));
    }
    void file_withAFieldMissingOrTwice_isRefused() {
        QVERIFY(!parseBasicInfoFile(tlv(0xFF20, tlv(0xDF22, "A") + tlv(0xDF24, "19800217") + tlv(0xDF25, "1"))));
        const QByteArray complete = file({});
        QVERIFY(!parseBasicInfoFile(tlv(0xFF20, complete.sliced(3) + tlv(0xDF22, "C"))));
        QVERIFY(!parseBasicInfoFile(tlv(0xFF30, complete.sliced(3))));
        QVERIFY(!parseBasicInfoFile({}));
    }
};

KAKANAI_SUITE(BasicInfoFileTest)
#include "basic_info_file_test.moc"
