#include "printing/layout/rulings.h"
#include "tests/support/suite.h"

using namespace kakanai::printing;

class RulingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frames_thatMeet_shareTheirEdge() {
        Rulings rulings;
        rulings.addFrame({10, 10, 20, 5}, 0.2);
        rulings.addFrame({30, 10, 20, 5}, 0.2);
        const auto lines = rulings.lines();
        QCOMPARE(lines.size(), 5U); // two across, three down
        QVERIFY(std::ranges::find(lines, Line{{10, 10}, {50, 10}, 0.2, 0}) != lines.end());
        QVERIFY(std::ranges::find(lines, Line{{30, 10}, {30, 15}, 0.2, 0}) != lines.end());
    }

    void frames_whosePlacesAreSums_stillMeet() {
        Rulings rulings;
        rulings.addAcross(0.1 + 0.2, 0, 10, 0.2);
        rulings.addAcross(0.3, 10, 20, 0.2);
        QCOMPARE(rulings.lines(), (std::vector{Line{{0, 0.3}, {20, 0.3}, 0.2, 0}}));
    }

    void lines_apartOrOfOtherStrength_stayApart() {
        Rulings rulings;
        rulings.addAcross(5, 0, 10, 0.2);
        rulings.addAcross(5, 12, 20, 0.2);
        rulings.addAcross(5, 0, 20, 0.4);
        QCOMPARE(rulings.lines().size(), 3U);
    }
};

KAKANAI_SUITE(RulingsTest)
#include "rulings_test.moc"
