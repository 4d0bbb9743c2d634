#include "app/visit/visit.h"
#include "tests/support/suite.h"

#include <set>

using namespace kakanai::visit;

class NamesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStep_hasItsOwnName() {
        std::set<std::string_view> names;
        for (int kind = 0; kind < stepKinds; ++kind) {
            names.insert(nameOf(static_cast<StepKind>(kind)));
        }
        QCOMPARE(names.size(), std::size_t(stepKinds));
        QVERIFY(nameOf(StepKind::Resting) == "Resting");
        QVERIFY(nameOf(StepKind::Closing) == "Closing");
    }
    void everyKind_isTheIndexOfItsStep() {
        QCOMPARE(kindOf(Step(Resting{})), StepKind::Resting);
        QCOMPARE(kindOf(Step(AskingQuestion{})), StepKind::AskingQuestion);
        QCOMPARE(kindOf(Step(Erasing{})), StepKind::Erasing);
        QCOMPARE(kindOf(Step(SigningAgain{})), StepKind::SigningAgain);
        QCOMPARE(kindOf(Step(Closing{})), StepKind::Closing);
    }
    void everyEvent_hasItsOwnName() {
        std::set<std::string_view> names;
        for (std::size_t index = 0; index < eventKinds; ++index) {
            names.insert(eventName(index));
        }
        QCOMPARE(names.size(), eventKinds);
        QVERIFY(nameOf(Event(CardPlaced{})) == "CardPlaced");
        QVERIFY(nameOf(Event(IdleElapsed{})) == "IdleElapsed");
    }
};

KAKANAI_SUITE(NamesTest)
#include "names_test.moc"
