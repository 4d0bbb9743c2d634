#include "tests/pages/album.h"
#include "tests/pages/desk_twins.h"
#include "tests/pages/hand.h"
#include "tests/pages/page_check.h"
#include "tests/support/suite.h"

using namespace kakanai;
using namespace Qt::StringLiterals;

/// Cards of other kinds and codes, from the page of ways to the family: in three languages, at the smallest and largest
/// letters, upright and sideways.
class KioskCardsTest : public QObject {
    Q_OBJECT

    static constexpr qreal leastTarget = 12.7 * 4; ///< mm at 4 px a mm

    static QString words(const char* context, const char* text) { return QCoreApplication::translate(context, text); }
    static QString way(const char* text) { return words("kakanai::screens::WayMenu", text); }

    static screens::Services withCodes(screens::Services services) {
        services.readsCodes = true;
        return services;
    }

    struct Desk {
        Desk(const QString& album, const QString& language, const QSize& size, int letters)
            : twins(visit::Place::Kiosk), window(withCodes(twins.services), {.size = size, .pressRest = 0}),
              hand(*window.window()), pictures(album + u'-' + QLatin1StringView(QTest::currentDataTag())) {
            for (const visit::Event& event :
                 std::vector<visit::Event>{visit::Started{}, visit::LanguageChosen{language},
                                           visit::EventChosen{twins.catalogue.events.front().id}}) {
                twins.runner.post(event);
            }
            window.visit().setTextSize(letters);
        }

        void look(const QString& page) {
            hand.waitForFrame();
            pictures.add(*window.window(), page);
            for (const QString& fault : tests::faultsOf(*window.window(), leastTarget)) {
                faults << page + u": "_s + fault;
            }
        }
        bool reaches(visit::StepKind kind) {
            return QTest::qWaitFor([&] { return visit::kindOf(twins.runner.visit().step) == kind; }, 5000);
        }
        bool types(const QString& text) {
            return std::ranges::all_of(text, [this](QChar key) { return hand.touch(QString(key)); });
        }
        bool typesDate(const QString& year, const QString& month, const QString& day) {
            return types(year) && hand.touch(words("DateEntry", "月")) && types(month) &&
                   hand.touch(words("DateEntry", "日")) && types(day) && hand.touch(words("EntryPage", "次へ"));
        }

        tests::DeskTwins twins;
        screens::Window window;
        tests::Hand hand;
        tests::Album pictures;
        QStringList faults;
    };

    static void looks() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("letters");
        QTest::newRow("ja") << u"ja"_s << QSize(1080, 1920) << 0;
        QTest::newRow("easy-largest") << u"easy"_s << QSize(1080, 1920) << 3;
        QTest::newRow("en-largest") << u"en"_s << QSize(1080, 1920) << 3;
        QTest::newRow("ja-sideways") << u"ja"_s << QSize(1920, 1080) << 0;
        QTest::newRow("en-sideways-largest") << u"en"_s << QSize(1920, 1080) << 3;
    }

private Q_SLOTS:
    void licence_byItsPin_asksOnlyTheSex_data() { looks(); }
    void licence_byItsPin_asksOnlyTheSex() {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, letters);
        Desk desk(u"licence"_s, language, size, letters);
        desk.look(u"ways"_s);
        QVERIFY(desk.hand.touch(way("ほかのカード")));
        desk.look(u"other-cards"_s);
        QVERIFY(desk.hand.touch(way("運転免許証")));
        QVERIFY(desk.reaches(visit::StepKind::PlacingCard));
        desk.look(u"place"_s);
        desk.twins.runner.post(visit::CardPlaced{3});
        QVERIFY(desk.hand.touchEach({u"1"_s, u"3"_s, u"5"_s, u"7"_s}));
        desk.look(u"pin"_s);
        QVERIFY(desk.hand.touch(words("SecretPage", "次へ")));
        QVERIFY(desk.reaches(visit::StepKind::ConfirmingPerson));
        desk.look(u"confirm"_s);
        QVERIFY(desk.hand.touch(words("ConfirmPage", "はい、まちがいありません")));
        QVERIFY(desk.reaches(visit::StepKind::TypingPerson));
        desk.look(u"sex"_s);
        QVERIFY(desk.hand.touchEach({words("PersonEntries", "男"), words("EntryPage", "次へ")}));
        QVERIFY(desk.reaches(visit::StepKind::GatheringFamily));
        desk.look(u"family"_s);
        const auto& person = desk.twins.runner.visit().facts.persons.front();
        QCOMPARE(person.kana, u"ヨシダ　カツラ"_s);
        QCOMPARE(person.sex, u"male"_s);
        QCOMPARE(desk.faults, QStringList());
    }

    void licence_withoutAPin_isReadWithoutOne() {
        Desk desk(u"licence-no-pin"_s, u"ja"_s, QSize(1080, 1920), 0);
        desk.twins.runner.post(visit::WayChosen{visit::Way::Licence});
        desk.twins.runner.post(visit::CardPlaced{3});
        QVERIFY(desk.hand.touch(words("SecretPage", "番号を決めていない")));
        QVERIFY(desk.reaches(visit::StepKind::ConfirmingPerson));
        QCOMPARE(desk.twins.pin.length(), 0);
    }

    void residenceCard_itsFace_standsWhereTheNameIsTyped_data() { looks(); }
    void residenceCard_itsFace_standsWhereTheNameIsTyped() {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, letters);
        Desk desk(u"residence"_s, language, size, letters);
        QVERIFY(desk.hand.touchEach({way("ほかのカード"), way("在留カード")}));
        QVERIFY(desk.reaches(visit::StepKind::EnteringSecret));
        QVERIFY(desk.types(u"AB1234567800"_s));
        desk.look(u"number-wrong"_s);
        const QString erase = words("LetterPad", "1字消す");
        QVERIFY(desk.hand.touchEach({erase, erase, u"C"_s, u"D"_s}));
        desk.look(u"number"_s);
        QVERIFY(desk.hand.touch(words("EntryPage", "次へ")));
        QVERIFY(desk.reaches(visit::StepKind::PlacingCard));
        QCOMPARE(desk.twins.pin.length(), 12);
        desk.look(u"place"_s);
        desk.twins.runner.post(visit::CardPlaced{});
        QVERIFY(desk.reaches(visit::StepKind::ConfirmingPerson));
        desk.look(u"confirm"_s);
        QVERIFY(desk.hand.touch(words("ConfirmPage", "はい、まちがいありません")));
        QVERIFY(desk.reaches(visit::StepKind::TypingPerson));
        desk.look(u"name"_s);
        QVERIFY(!desk.window.visit().page()->face().pixels.isEmpty());
        QVERIFY2(desk.faults.isEmpty(), qPrintable(desk.faults.join(u'\n')));
    }

    void passport_itsLatinName_isOfferedFirst_data() { looks(); }
    void passport_itsLatinName_isOfferedFirst() {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, letters);
        Desk desk(u"passport"_s, language, size, letters);
        QVERIFY(desk.hand.touchEach({way("ほかのカード"), way("パスポート")}));
        QVERIFY(desk.types(u"L898902C3"_s));
        desk.look(u"number"_s);
        QVERIFY(desk.hand.touch(words("EntryPage", "次へ")));
        desk.look(u"birth"_s);
        QVERIFY(desk.typesDate(u"1974"_s, u"8"_s, u"12"_s));
        QVERIFY(desk.typesDate(u"2032"_s, u"4"_s, u"15"_s));
        QVERIFY(desk.reaches(visit::StepKind::PlacingCard));
        QCOMPARE(desk.twins.pin.length(), 23); // L898902C3/740812/320415
        desk.look(u"place"_s);
        desk.twins.runner.post(visit::CardPlaced{});
        QVERIFY(desk.reaches(visit::StepKind::ConfirmingPerson));
        desk.look(u"confirm"_s);
        QVERIFY(desk.hand.touchEach({words("ConfirmPage", "はい、まちがいありません"), u"さ"_s, u"き"_s}));
        desk.look(u"name"_s);
        QVERIFY(desk.hand.touchEach(
            {u"EXAMPLE"_s, words("EntryPage", "次へ"), u"さ"_s, u"MARIA"_s, words("EntryPage", "次へ")}));
        QVERIFY(desk.reaches(visit::StepKind::GatheringFamily));
        QCOMPARE(desk.twins.runner.visit().facts.persons.front().name, u"EXAMPLE　MARIA"_s);
        QCOMPARE(desk.faults, QStringList());
    }

    void code_ofAFamily_asksWhoIsThere_data() { looks(); }
    void code_ofAFamily_asksWhoIsThere() {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, letters);
        Desk desk(u"code"_s, language, size, letters);
        desk.twins.runner.post(visit::WayChosen{visit::Way::CardWithPin});
        desk.twins.runner.post(visit::CardPlaced{3});
        desk.look(u"pad"_s);
        QVERIFY(desk.hand.touch(words("kakanai::screens::SecretModel", "コードを読み取る")));
        QVERIFY(desk.reaches(visit::StepKind::ScanningCode));
        desk.look(u"scan"_s);
        desk.twins.runner.post(visit::CodeScanned{u"nothing of ours"_s});
        QVERIFY(QTest::qWaitFor([&] { return desk.window.visit().troubleCode() == u"code.unknown"; }));
        desk.look(u"unknown"_s);
        desk.twins.runner.post(visit::CodeScanned{u"family"_s});
        QVERIFY(desk.reaches(visit::StepKind::ChoosingSelf));
        QCOMPARE(desk.window.visit().troubleCode(), u"import.unverified"_s);
        desk.twins.runner.post(visit::TroubleDismissed{});
        desk.look(u"self"_s);
        QVERIFY(desk.hand.touch(u"甲山　丙子"_s));
        QVERIFY(desk.reaches(visit::StepKind::ConfirmingPerson));
        QVERIFY(desk.hand.touch(words("ConfirmPage", "はい、まちがいありません")));
        QVERIFY(desk.reaches(visit::StepKind::GatheringFamily));
        QCOMPARE(desk.twins.runner.visit().facts.persons.size(), std::size_t(3));
        QCOMPARE(desk.twins.runner.visit().facts.persons.front().name, u"甲山　丙子"_s);
        desk.look(u"family"_s);
        QCOMPARE(desk.faults, QStringList());
    }

    void reader_overlooksACard_asksToLiftIt_data() { looks(); }
    void reader_overlooksACard_asksToLiftIt() {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, letters);
        Desk desk(u"lift"_s, language, size, letters);
        desk.twins.runner.post(visit::WayChosen{visit::Way::CardWithPin});
        desk.twins.runner.post(visit::CardPlaced{3});
        desk.twins.runner.post(visit::CardTaken{});
        desk.twins.runner.post(visit::CardAwaited{});
        QVERIFY(desk.hand.sees(words("kakanai::screens::CardModel", "カードを、いちど持ち上げてください")));
        desk.look(u"lift"_s);
        QCOMPARE(desk.faults, QStringList());
    }
};

KAKANAI_SUITE(KioskCardsTest)
#include "kiosk_cards_test.moc"
