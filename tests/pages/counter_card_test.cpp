#include "tests/pages/album.h"
#include "tests/pages/open_desk.h"
#include "tests/pages/page_check.h"
#include "tests/support/suite.h"

#include <QRegularExpression>

using namespace kakanai;
using namespace Qt::StringLiterals;
using screens::DeskModel;
using visit::StepKind;

/// A card beside the open visit, in every size.
class CounterCardTest : public QObject {
    Q_OBJECT

    struct Counter {
        explicit Counter(const QString& name, const QSize& size, int letters)
            : desk(size), album(name + u'-' + QLatin1StringView(QTest::currentDataTag())) {
            desk.screen().visit().setTextSize(letters);
            desk.model().show(DeskModel::Person, u"taro"_s);
        }
        void look(const QString& page) {
            desk.hand().waitForFrame();
            desk.hand().waitForFrame();
            album.add(desk.window(), page);
            for (const QString& fault : tests::faultsOf(desk.window(), 32)) {
                faults << page + u": "_s + fault;
            }
        }
        bool reaches(StepKind kind) {
            return QTest::qWaitFor([&] { return visit::kindOf(desk.visit().step) == kind; }, 5000);
        }

        tests::OpenDesk desk;
        tests::Album album;
        QStringList faults;
    };

    static void sizes() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("letters");
        QTest::newRow("wide") << QSize(1920, 1080) << 0;
        QTest::newRow("small-largest") << QSize(1366, 768) << 3;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"qrc:/"_s)); }

    void numberCard_byWhatIsPrinted_isLaidBeside_data() { sizes(); }
    void numberCard_byWhatIsPrinted_isLaidBeside() {
        QFETCH(QSize, size);
        QFETCH(int, letters);
        Counter counter(u"compare-number"_s, size, letters);
        counter.look(u"person"_s);
        QVERIFY(counter.desk.hand().touch(u"マイナンバーカード（照合番号B）"_s));
        QVERIFY(counter.reaches(StepKind::PlacingCard));
        counter.look(u"place"_s);
        counter.desk.post(visit::CardPlaced{10});
        QVERIFY(counter.reaches(StepKind::EnteringSecret));
        for (int digit = 0; digit < 14; ++digit) {
            counter.desk.key(Qt::Key_1);
        }
        counter.desk.key(Qt::Key_Backspace);
        QCOMPARE(counter.desk.desk().pin.length(), 13);
        counter.desk.key(Qt::Key_2);
        counter.look(u"number"_s);
        counter.desk.key(Qt::Key_Return);
        QVERIFY(counter.reaches(StepKind::ConfirmingPerson));
        counter.look(u"compare"_s);
        QVERIFY(counter.desk.hand().touch(u"見くらべました"_s));
        QVERIFY(counter.reaches(StepKind::Working));
        QVERIFY(counter.desk.visit().cards.contains(u"taro"_s));
        QCOMPARE(counter.faults, QStringList());
    }

    void residenceCard_itsFace_standsOverTheVisit_data() { sizes(); }
    void residenceCard_itsFace_standsOverTheVisit() {
        QFETCH(QSize, size);
        QFETCH(int, letters);
        Counter counter(u"compare-residence"_s, size, letters);
        QVERIFY(counter.desk.hand().touch(u"在留カード・特別永住者証明書"_s));
        QVERIFY(counter.reaches(StepKind::EnteringSecret));
        QVERIFY(counter.desk.type(u"在留カード等の番号"_s, u"ZZ99999901ZZ"_s));
        counter.look(u"number"_s);
        QVERIFY(counter.desk.hand().touch(u"次へ"_s));
        QVERIFY(counter.reaches(StepKind::PlacingCard));
        QCOMPARE(counter.desk.desk().pin.length(), 12);
        counter.desk.post(visit::CardPlaced{});
        QVERIFY(counter.reaches(StepKind::ConfirmingPerson));
        counter.look(u"compare"_s);
        counter.desk.key(Qt::Key_Escape);
        QVERIFY(counter.reaches(StepKind::Working));
        QCOMPARE(counter.faults, QStringList());
    }

    void passport_ofThreeLines_isTypedBeforeItIsLaidDown_data() { sizes(); }
    void passport_ofThreeLines_isTypedBeforeItIsLaidDown() {
        QFETCH(QSize, size);
        QFETCH(int, letters);
        Counter counter(u"compare-passport"_s, size, letters);
        QVERIFY(counter.desk.hand().touch(u"旅券"_s));
        QVERIFY(counter.desk.type(u"旅券番号"_s, u"L898902C3"_s));
        QVERIFY(counter.desk.type(u"生年月日"_s, u"1974-08-12"_s));
        QVERIFY(counter.desk.type(u"有効期間満了日"_s, u"20320415"_s));
        counter.look(u"number"_s);
        QVERIFY(counter.desk.hand().touch(u"次へ"_s));
        QVERIFY(counter.reaches(StepKind::PlacingCard));
        QCOMPARE(counter.desk.desk().pin.length(), 23);
        counter.desk.post(visit::CardPlaced{});
        QVERIFY(counter.reaches(StepKind::ConfirmingPerson));
        counter.look(u"compare"_s);
        QCOMPARE(counter.faults, QStringList());
    }
};

KAKANAI_SUITE(CounterCardTest)
#include "counter_card_test.moc"
