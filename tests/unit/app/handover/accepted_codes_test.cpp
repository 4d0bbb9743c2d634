#include "app/handover/accepted_codes.h"
#include "tests/support/suite.h"

#include <QTimeZone>

using namespace kakanai::handover;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 21), QTime(1, 0), QTimeZone::utc());
const QByteArray first(AcceptedCodes::idSize, 'a');
const QByteArray second(AcceptedCodes::idSize, 'b');

} // namespace

class AcceptedCodesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void code_isRememberedUntilItExpires() {
        AcceptedCodes codes;
        QVERIFY(!codes.contains(first));
        codes.add(first, now.addSecs(60), now);
        codes.add(second, now.addDays(1), now.addSecs(30));
        QVERIFY(codes.contains(first) && codes.contains(second));
        codes.add(second, now.addDays(1), now.addSecs(61));
        QVERIFY(!codes.contains(first) && codes.contains(second));
    }
    void whatIsOnDisk_comesBack() {
        AcceptedCodes codes;
        QVERIFY(AcceptedCodes::fromBytes(codes.toBytes()));
        codes.add(first, now.addDays(1), now);
        const auto read = AcceptedCodes::fromBytes(codes.toBytes());
        QVERIFY(read && read->contains(first) && !read->contains(second));
    }
    void everyChangedByte_isNoticed() {
        AcceptedCodes codes;
        codes.add(first, now.addDays(1), now);
        const QByteArray bytes = codes.toBytes();
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QByteArray wrong = bytes;
            wrong[i] = static_cast<char>(wrong[i] ^ 1);
            QVERIFY(!AcceptedCodes::fromBytes(wrong));
            QVERIFY(!AcceptedCodes::fromBytes(bytes.first(i)));
        }
    }
};

KAKANAI_SUITE(AcceptedCodesTest)
#include "accepted_codes_test.moc"
