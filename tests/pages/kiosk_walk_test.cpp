#include "tests/pages/album.h"
#include "tests/pages/desk_twins.h"
#include "tests/pages/hand.h"
#include "tests/pages/page_check.h"
#include "tests/support/suite.h"

using namespace kakanai;
using namespace Qt::StringLiterals;

/// A family of two moves in: by touch, through every kind of page, upright and sideways, at the smallest and largest
/// letters.
class KioskWalkTest : public QObject {
    Q_OBJECT

    static constexpr qreal leastTarget = 12.7 * 4; ///< mm at 4 px a mm

    struct Walk {
        Walk(const QString& name, const QSize& size, int textSize)
            : desk(visit::Place::Kiosk), window(desk.services, {.size = size, .pressRest = 0}), hand(*window.window()),
              album(name), letters(textSize) {}

        void look(const QString& page) {
            hand.waitForFrame();
            const auto found = tests::faultsOf(*window.window(), leastTarget);
            for (const auto& fault : found) {
                faults << page + u": "_s + fault;
            }
            album.add(*window.window(), page);
        }

        const visit::Visit& visit() const { return desk.runner.visit(); }
        visit::StepKind step() const { return visit::kindOf(visit().step); }
        bool reach(visit::StepKind kind) {
            return QTest::qWaitFor([&] { return step() == kind; }, 10000);
        }

        tests::DeskTwins desk;
        screens::Window window;
        tests::Hand hand;
        tests::Album album;
        QStringList faults;
        int letters;
    };

    static QString words(const char* context, const char* text) { return QCoreApplication::translate(context, text); }

    static void start(Walk& walk, const QString& language);
    static void readCard(Walk& walk);
    static void addTypedMember(Walk& walk);
    static void enterMove(Walk& walk);
    static void answerQuestions(Walk& walk);
    static void fillFields(Walk& walk);
    static void finish(Walk& walk);

private Q_SLOTS:
    void family_movesIn_byTouchAlone_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("letters");
        // The hardest first.
        QTest::newRow("ja-sideways-largest") << u"日本語"_s << QSize(1920, 1080) << 3;
        QTest::newRow("en-sideways-largest") << u"English"_s << QSize(1920, 1080) << 3;
        QTest::newRow("easy-largest") << u"やさしい日本語"_s << QSize(1080, 1920) << 3;
        QTest::newRow("en-largest") << u"English"_s << QSize(1080, 1920) << 3;
        QTest::newRow("easy-upright") << u"やさしい日本語"_s << QSize(1080, 1920) << 0;
        QTest::newRow("ja-largest") << u"日本語"_s << QSize(1080, 1920) << 3;
        QTest::newRow("easy-sideways-largest") << u"やさしい日本語"_s << QSize(1920, 1080) << 3;
        QTest::newRow("ja-sideways") << u"日本語"_s << QSize(1920, 1080) << 0;
        QTest::newRow("en-upright") << u"English"_s << QSize(1080, 1920) << 0;
        QTest::newRow("ja-upright") << u"日本語"_s << QSize(1080, 1920) << 0;
    }

    void family_movesIn_byTouchAlone() {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, letters);
        Walk walk(QString::fromLatin1(QTest::currentDataTag()), size, letters);
        QVERIFY(walk.window.isReady());
        for (const auto& stage :
             {std::function<void()>([&] { start(walk, language); }), std::function<void()>([&] { readCard(walk); }),
              std::function<void()>([&] { addTypedMember(walk); }), std::function<void()>([&] { enterMove(walk); }),
              std::function<void()>([&] { answerQuestions(walk); }), std::function<void()>([&] { fillFields(walk); }),
              std::function<void()>([&] { finish(walk); })}) {
            stage();
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        QVERIFY2(walk.faults.isEmpty(), qPrintable(walk.faults.join(u'\n')));
    }
};

void KioskWalkTest::start(Walk& walk, const QString& language) {
    walk.look(u"welcome"_s);
    QVERIFY(walk.hand.touch(words("WelcomePage", "はじめる")));
    walk.window.visit().setTextSize(walk.letters);
    QVERIFY(walk.hand.waitFor(language));
    walk.look(u"language"_s);
    QVERIFY(walk.hand.touch(language));
    QVERIFY(walk.reach(visit::StepKind::ChoosingEvent));
    walk.look(u"event"_s);
    const auto& event = walk.desk.catalogue.events.front();
    const auto& groups = walk.desk.catalogue.groups;
    const auto group = std::ranges::find(groups, event.group, &procedures::EventGroup::id);
    QVERIFY(group != groups.end());
    QVERIFY(walk.hand.touch(group->title.in(walk.visit().language)));
    walk.look(u"events"_s);
    QVERIFY(walk.hand.touch(event.title.in(walk.visit().language)));
    QVERIFY(walk.reach(visit::StepKind::ChoosingWay));
    walk.look(u"way"_s);
}

void KioskWalkTest::readCard(Walk& walk) {
    QVERIFY(walk.hand.touch(words("kakanai::screens::WayMenu", "カードと暗証番号")));
    QVERIFY(walk.reach(visit::StepKind::PlacingCard));
    walk.look(u"card"_s);
    walk.desk.runner.post(visit::CardPlaced{3});
    QVERIFY(walk.reach(visit::StepKind::EnteringSecret));
    QVERIFY(walk.hand.touchEach({u"1"_s, u"2"_s, u"3"_s}));
    walk.look(u"pin"_s);
    QVERIFY(walk.hand.touch(u"4"_s));
    QCOMPARE(walk.step(), visit::StepKind::EnteringSecret);
    QVERIFY(walk.hand.touch(words("SecretPage", "次へ")));
    QVERIFY(walk.reach(visit::StepKind::ConfirmingPerson));
    walk.look(u"confirm"_s);
    QVERIFY(walk.hand.touch(words("ConfirmPage", "はい、まちがいありません")));
    QVERIFY(walk.reach(visit::StepKind::GatheringFamily));
    walk.look(u"family"_s);
}

void KioskWalkTest::addTypedMember(Walk& walk) {
    QVERIFY(walk.hand.touch(words("FamilyPage", "家族を、画面で入れて加える")));
    QVERIFY(walk.reach(visit::StepKind::TypingPerson));
    QVERIFY(walk.hand.touchEach({u"た"_s, u"か"_s, u"は"_s, u"し"_s}));
    walk.look(u"family-name"_s);
    QVERIFY(walk.hand.touch(u"髙橋"_s));
    QVERIFY(walk.hand.touch(words("EntryPage", "次へ")));
    QVERIFY(walk.hand.touchEach({u"さ"_s, u"き"_s, u"﨑"_s}));
    walk.look(u"given-name"_s);
    QVERIFY(walk.hand.touch(words("EntryPage", "次へ")));
    QVERIFY(walk.hand.touchEach({words("kakanai::screens::EntryModel", "西暦"), u"2"_s, u"0"_s, u"1"_s, u"9"_s,
                                 words("DateEntry", "月"), u"4"_s, words("DateEntry", "日"), u"2"_s}));
    walk.look(u"birth"_s);
    QVERIFY(walk.hand.touch(words("EntryPage", "次へ")));
    QVERIFY(walk.hand.touch(words("PersonEntries", "男")));
    walk.look(u"sex"_s);
    QVERIFY(walk.hand.touch(words("EntryPage", "次へ")));
    QVERIFY(walk.reach(visit::StepKind::GatheringFamily));
    QCOMPARE(walk.visit().facts.persons.size(), std::size_t(2));
    QCOMPARE(walk.visit().facts.persons.back().name, u"髙橋　﨑"_s);
    walk.look(u"family-of-two"_s);
    QVERIFY(walk.hand.touch(words("FamilyPage", "次へ")));
}

void KioskWalkTest::enterMove(Walk& walk) {
    QVERIFY(walk.reach(visit::StepKind::EnteringMove));
    QVERIFY(walk.hand.touch(words("DateEntry", "今日の日にする")));
    walk.look(u"move-date"_s);
    QVERIFY(walk.hand.touch(words("EntryPage", "次へ")));
    QVERIFY(walk.hand.touchEach({u"6"_s, u"5"_s, u"0"_s, u"0"_s, u"0"_s, u"0"_s, u"1"_s}));
    walk.look(u"postal-code"_s);
    QVERIFY(walk.hand.touch(words("EntryPage", "次へ")));
    QVERIFY(walk.hand.touchEach({u"9"_s, u"9"_s, words("DigitPad", "ハイフン"), u"9"_s}));
    walk.look(u"block"_s);
    QVERIFY(walk.hand.touch(words("EntryPage", "次へ")));
    walk.look(u"building"_s);
    QVERIFY(walk.hand.touch(words("EntryPage", "ない")));
    walk.look(u"old-address"_s);
    QVERIFY(walk.hand.touch(words("MoveEntries", "はい、この住所から")));
    QVERIFY(walk.hand.touch(words("EntryPage", "次へ")));
    QVERIFY(walk.hand.touch(u"𠮷田　葛󠄀羅"_s));
    walk.look(u"head"_s);
    QVERIFY(walk.hand.touch(words("EntryPage", "次へ")));
    QVERIFY(QTest::qWaitFor([&] { return walk.step() != visit::StepKind::EnteringMove; }, 5000));
    QCOMPARE(walk.visit().facts.addresses.value(u"new"_s).block, u"99-9"_s);
}

void KioskWalkTest::answerQuestions(Walk& walk) {
    int number = 0;
    while (walk.step() == visit::StepKind::AskingQuestion && number < 80) {
        const auto before = std::get<visit::AskingQuestion>(walk.visit().step);
        const auto* question = walk.desk.catalogue.question(before.question);
        QCoreApplication::processEvents();
        if (number < 12) {
            walk.look(u"question-"_s + before.question);
        }
        const auto rows = walk.window.visit().page()->property("options").toList();
        if (question->id == u"Q08"_s) {
            QVERIFY(walk.hand.touch(rows.at(2).toMap()[u"text"_s].toString()));
            QVERIFY(walk.hand.touch(words("ChoicePage", "次へ")));
        } else if (!rows.isEmpty() && question->kind != procedures::QuestionKind::Multiple) {
            const auto first = rows.constFirst().toMap()[u"text"_s].toString();
            QVERIFY(walk.hand.touch(first));
            QVERIFY(walk.hand.touch(words("ChoicePage", "次へ")));
        } else if (walk.hand.sees(words("ChoicePage", "わからない"))) {
            QVERIFY(walk.hand.touch(words("ChoicePage", "わからない")));
        } else {
            QVERIFY(walk.hand.touch(words("EntryPage", "わからない")));
        }
        const auto after = std::get_if<visit::AskingQuestion>(&walk.visit().step);
        QVERIFY(after == nullptr || after->question != before.question || after->person != before.person);
        ++number;
    }
    QCOMPARE(walk.step(), visit::StepKind::ShowingResult);
    walk.look(u"result"_s);
    QVERIFY(walk.hand.touch(words("ResultPage", "次へ")));
}

void KioskWalkTest::fillFields(Walk& walk) {
    for (int number = 0; walk.step() == visit::StepKind::FillingFields && number < 150; ++number) {
        if (number < 4) {
            walk.look(u"field"_s);
        }
        const auto skip = words("EntryPage", "わからない");
        QVERIFY(walk.hand.touch(walk.hand.sees(skip) ? skip : words("EntryPage", "ない")));
    }
    QVERIFY(walk.reach(visit::StepKind::Reviewing));
}

void KioskWalkTest::finish(Walk& walk) {
    walk.look(u"review"_s);
    QVERIFY(walk.hand.touch(words("ReviewPage", "次の紙")));
    walk.look(u"review-next"_s);
    QVERIFY(walk.hand.touchEach({words("ReviewPage", "大きく見る"), words("ReviewMoves", "下へ")}));
    walk.look(u"review-large"_s);
    QVERIFY(walk.hand.touchEach({words("ReviewMoves", "大きく"), words("ReviewMoves", "右へ")}));
    walk.look(u"review-larger"_s);
    QVERIFY(walk.hand.touchEach({words("ReviewMoves", "小さく"), words("ReviewMoves", "小さく")}));
    QVERIFY(walk.hand.touch(words("ReviewPage", "直す")));
    walk.look(u"corrections"_s);
    QVERIFY(walk.hand.touch(words("ReviewPage", "書類にもどる")));
    QVERIFY(walk.hand.touch(words("ReviewPage", "この内容でよい")));
    QVERIFY(walk.reach(visit::StepKind::Signing));
    const auto glass = walk.hand.canvas();
    const QPointF box = glass.topLeft() + QPointF(glass.width() * 0.15, glass.height() * 0.3);
    walk.hand.stroke(box, box + QPointF(200, 40));
    walk.hand.stroke(box + QPointF(260, 0), box + QPointF(400, 60));
    walk.look(u"sign"_s);
    QVERIFY(walk.hand.touch(words("SignPage", "これで署名する")));
    QVERIFY(walk.reach(visit::StepKind::ChoosingHandOver));
    QVERIFY(!walk.visit().ink.empty());
    walk.look(u"hand-over"_s);
    QVERIFY(walk.hand.touch(words("kakanai::screens::HandOverMenu", "受付番号を受け取る")));
    QVERIFY(walk.reach(visit::StepKind::ShowingReceipt));
    QVERIFY(walk.visit().facts.persons.empty()); // what the page says of erasing is true
    QVERIFY(walk.hand.sees(walk.window.visit().page()->property("erased").toString()));
    walk.look(u"receipt"_s);
    QVERIFY(walk.hand.touch(words("ReceiptPage", "終わる")));
    QVERIFY(walk.reach(visit::StepKind::Resting));
}

KAKANAI_SUITE(KioskWalkTest)
#include "kiosk_walk_test.moc"
