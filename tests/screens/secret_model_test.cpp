#include "app/screens/kiosk/secret_model.h"
#include "tests/screens/fixed_visit.h"
#include "tests/support/suite.h"

using namespace kakanai;
using screens::SecretModel;

class SecretModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lastDigit_entered_waitsForThePerson() {
        tests::ScreenDesk desk;
        SecretModel model(desk.services);
        for (int digit : {1, 2, 3, 4}) {
            model.digit(digit);
        }
        QVERIFY(model.canAccept());
        QVERIFY(desk.visits.sent.empty());
        model.accept();
        QVERIFY(desk.visits.last<visit::SecretEntered>() != nullptr);
    }

    void fifthDigit_ofAPin_isDropped() {
        tests::ScreenDesk desk;
        SecretModel model(desk.services);
        for (int digit : {1, 2, 3, 4, 5}) {
            model.digit(digit);
        }
        QCOMPARE(desk.pin.digits, std::string("1234"));
    }

    void numberB_wantsFourteenDigits() {
        tests::ScreenDesk desk;
        desk.visits.value.way = visit::Way::CardWithNumberB;
        QCOMPARE(SecretModel(desk.services).wanted(), 14);
    }

    void pinPad_lastTryLeft_isNotOffered() {
        tests::ScreenDesk desk;
        desk.visits.value.triesLeft = 1;
        SecretModel model(desk.services);
        QVERIFY(!model.offersPad());
        QVERIFY(!model.canAccept());
        QVERIFY(!model.tries().isEmpty());
    }

    void pageLeft_halfTyped_isWiped() {
        tests::ScreenDesk desk;
        {
            SecretModel model(desk.services);
            model.digit(7);
        }
        QVERIFY(desk.pin.digits.empty());
    }

    void pageLeft_accepted_reachesTheCard() {
        tests::ScreenDesk desk;
        {
            SecretModel model(desk.services);
            for (int digit : {1, 2, 3, 4}) {
                model.digit(digit);
            }
            model.accept();
        }
        QCOMPARE(desk.pin.length(), 4);
    }
};

KAKANAI_SUITE(SecretModelTest)
#include "secret_model_test.moc"
