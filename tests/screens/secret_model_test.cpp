#include "app/screens/kiosk/secret_model.h"
#include "tests/screens/fixed_visit.h"
#include "tests/support/suite.h"

#include <QMetaProperty>
#include <QRegularExpression>

using namespace kakanai;
using screens::SecretModel;

using screens::PadLayout;
using namespace Qt::StringLiterals;

class SecretModelTest : public QObject {
    Q_OBJECT

    /// Presses the key that shows this digit, wherever it lies.
    static void type(SecretModel& model, const QString& digits) {
        for (const auto digit : digits) {
            model.press(static_cast<int>(model.keys().indexOf(QString(digit))));
        }
    }

private Q_SLOTS:
    void lastDigit_entered_waitsForThePerson() {
        tests::ScreenDesk desk;
        SecretModel model(desk.services);
        type(model, u"1234"_s);
        QVERIFY(model.canAccept());
        QVERIFY(desk.visits.sent.empty());
        model.accept();
        QVERIFY(desk.visits.last<visit::SecretEntered>() != nullptr);
    }

    void fifthDigit_ofAPin_isDropped() {
        tests::ScreenDesk desk;
        SecretModel model(desk.services);
        type(model, u"12345"_s);
        QCOMPARE(desk.pin.digits, std::string("1234"));
    }

    void keys_byDefault_lieAsOnATelephone() {
        tests::ScreenDesk desk;
        QCOMPARE(SecretModel(desk.services).keys().join(QString()), u"1234567890"_s);
    }

    void keys_shuffled_eachDigitOnceAndWhatIsShownIsTyped() {
        tests::ScreenDesk desk;
        desk.services.padLayout = PadLayout::Shuffled;
        QSet<QString> layouts;
        for (int i = 0; i < 20; ++i) {
            SecretModel model(desk.services);
            auto sorted = model.keys();
            layouts.insert(sorted.join(QString()));
            sorted.sort();
            QCOMPARE(sorted.join(QString()), u"0123456789"_s);
            type(model, u"7305"_s);
            QCOMPARE(desk.pin.digits, std::string("7305"));
        }
        QVERIFY(layouts.size() > 10);
    }

    void properties_ofThePage_holdNoDigitThatWasTyped() {
        tests::ScreenDesk desk;
        SecretModel model(desk.services);
        type(model, u"9876"_s);
        const auto* meta = model.metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            const auto value = meta->property(i).read(&model);
            if (meta->property(i).name() != QByteArray("keys")) {
                QVERIFY2(!value.toString().contains(QRegularExpression(u"[5-9]"_s)), meta->property(i).name());
            }
        }
        QCOMPARE(model.length(), 4);
    }

    void eachPress_announcesThePlaceAndNeverTheDigit() {
        tests::ScreenDesk desk;
        SecretModel model(desk.services);
        QStringList said;
        connect(&model, &SecretModel::announced, &model, [&] { said << model.announcement(); });
        type(model, u"9876"_s);
        model.erase();
        QCOMPARE(said.size(), 5);
        QCOMPARE(said[1], u"2けた目"_s);
        QVERIFY(said[3].startsWith(u"4けた目"_s));
        QVERIFY(!said.join(QString()).contains(QRegularExpression(u"[5-9]"_s)));
    }

    void triesLeft_standBeforeTheFirstDigit() {
        tests::ScreenDesk desk;
        desk.visits.value.triesLeft = 3;
        SecretModel model(desk.services);
        QCOMPARE(model.length(), 0);
        QVERIFY(model.tries().contains(u'3'));
        QVERIFY(!model.fewTries());
    }

    void otherWays_standBesideThePad_data() {
        QTest::addColumn<visit::Way>("way");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("PIN") << visit::Way::CardWithPin << QStringList{u"numberB"_s, u"typing"_s, u"staff"_s};
        QTest::newRow("number B") << visit::Way::CardWithNumberB << QStringList{u"pin"_s, u"typing"_s, u"staff"_s};
    }

    void otherWays_standBesideThePad() {
        QFETCH(visit::Way, way);
        QFETCH(QStringList, ids);
        tests::ScreenDesk desk;
        desk.visits.value.way = way;
        SecretModel model(desk.services);
        QStringList offered;
        for (const auto& row : model.otherWays()) {
            offered << row.toMap()[u"id"_s].toString();
        }
        QCOMPARE(offered, ids);
        QVERIFY(model.offersPad());
        model.chooseWay(ids[0]);
        const auto* chosen = desk.visits.last<visit::WayChosen>();
        QVERIFY(chosen != nullptr && chosen->way != way && chosen->way != visit::Way::Typing);
        model.chooseWay(u"typing"_s);
        QCOMPARE(desk.visits.last<visit::WayChosen>()->way, visit::Way::Typing);
        model.chooseWay(u"staff"_s);
        QVERIFY(desk.visits.last<visit::StaffCalled>() != nullptr);
        QVERIFY(!desk.visits.value.trouble);
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
        model.press(0);
        QVERIFY(desk.pin.digits.empty());
        QVERIFY(!model.canAccept());
        QVERIFY(!model.tries().isEmpty());
    }

    void pageLeft_halfTyped_isWiped() {
        tests::ScreenDesk desk;
        {
            SecretModel model(desk.services);
            type(model, u"7"_s);
        }
        QVERIFY(desk.pin.digits.empty());
    }

    void pageLeft_accepted_reachesTheCard() {
        tests::ScreenDesk desk;
        {
            SecretModel model(desk.services);
            type(model, u"1234"_s);
            model.accept();
        }
        QCOMPARE(desk.pin.length(), 4);
    }
};

KAKANAI_SUITE(SecretModelTest)
#include "secret_model_test.moc"
