#include "tests/hostile/mutations.h"
#include "tests/support/suite.h"

#include <set>

using kakanai::hostile::Mutations;

namespace {

std::vector<QByteArray> firstOf(Mutations mutations, int count) {
    std::vector<QByteArray> made;
    for (int i = 0; i < count; ++i) {
        made.push_back(mutations.next());
    }
    return made;
}

} // namespace

class MutationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeeds_givenTwice_giveTheSame() {
        const std::vector<QByteArray> seeds{"first seed", "second"};
        QCOMPARE(firstOf(Mutations(seeds), 500), firstOf(Mutations(seeds), 500));
    }
    void oneSeed_givesManyDifferentInputs() {
        const auto made = firstOf(Mutations({"a seed of some length"}), 500);
        QVERIFY(std::set<QByteArray>(made.begin(), made.end()).size() > 300);
        QVERIFY(std::ranges::any_of(made, [](const QByteArray& bytes) { return bytes.size() > 21; }));
        QVERIFY(std::ranges::any_of(made, [](const QByteArray& bytes) { return bytes.size() < 21; }));
    }
    void noSeed_isNoObstacle() {
        QVERIFY(firstOf(Mutations({}), 10).size() == 10);
        QVERIFY(firstOf(Mutations({QByteArray()}), 10).size() == 10);
    }
};

KAKANAI_SUITE(MutationsTest)
#include "mutations_test.moc"
