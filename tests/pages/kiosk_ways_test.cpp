#include "tests/pages/album.h"
#include "tests/pages/desk_twins.h"
#include "tests/pages/hand.h"
#include "tests/pages/page_check.h"
#include "tests/support/suite.h"

#include <QAccessible>

using namespace kakanai;
using namespace Qt::StringLiterals;

/// The ways of those who do not know: a PIN, a postal code, the kanji of a word.
class KioskWaysTest : public QObject {
    Q_OBJECT

    static constexpr qreal leastTarget = 12.7 * 4; ///< mm at 4 px a mm

    static QString words(const char* context, const char* text) { return QCoreApplication::translate(context, text); }

    static QString announcement(QQuickWindow& window) {
        for (auto* control : tests::shownControls(window)) {
            if (control->role() == QAccessible::AlertMessage) {
                return control->text(QAccessible::Name);
            }
        }
        return {};
    }

    struct Desk {
        explicit Desk(const QString& album, const QString& language = u"ja"_s, const QSize& size = QSize(1080, 1920))
            : twins(visit::Place::Kiosk), window(twins.services, {.size = size, .pressRest = 0}),
              hand(*window.window()), pictures(album) {
            for (const visit::Event& event :
                 std::vector<visit::Event>{visit::Started{}, visit::LanguageChosen{language},
                                           visit::EventChosen{twins.catalogue.events.front().id}}) {
                twins.runner.post(event);
            }
        }

        void atThePad(int tries) {
            twins.runner.post(visit::WayChosen{visit::Way::CardWithPin});
            twins.runner.post(visit::CardPlaced{tries});
        }

        void atTheMove() {
            twins.runner.post(visit::WayChosen{visit::Way::Typing});
            twins.runner.post(
                visit::PersonTyped{{.id = u"p1"_s, .name = u"𠮷田　葛󠄀羅"_s, .kana = u"ヨシダ　カツラ"_s}});
            twins.runner.post(visit::FamilyComplete{});
        }

        QStringList look(const QString& page) {
            hand.waitForFrame();
            pictures.add(*window.window(), page);
            return tests::faultsOf(*window.window(), leastTarget);
        }

        visit::StepKind step() const { return visit::kindOf(twins.runner.visit().step); }

        tests::DeskTwins twins;
        screens::Window window;
        tests::Hand hand;
        tests::Album pictures;
    };

private Q_SLOTS:
    void pad_threeDigits_announcesPlacesAndStays() {
        Desk desk(u"pad"_s);
        desk.atThePad(3);
        QVERIFY(desk.hand.waitFor(u"あと 3 回入れられます"_s));
        // Whoever listens hears the place; the platform of the tests has no listener, so the name it would read is
        // looked at.
        const QStringList digits{u"9"_s, u"8"_s, u"7"_s, u"6"_s};
        for (int i = 0; i < digits.size(); ++i) {
            QVERIFY(desk.hand.touch(digits[i]));
            const auto heard = announcement(*desk.window.window());
            QVERIFY2(heard.startsWith(u"%1けた目"_s.arg(i + 1)), qPrintable(heard));
            QVERIFY(!heard.contains(digits[i]));
        }
        QCOMPARE(desk.step(), visit::StepKind::EnteringSecret);
        QCOMPARE(desk.look(u"pad"_s), QStringList());
    }

    void pad_otherWays_areBesideItAndNoFailure() {
        Desk desk(u"pad-ways"_s);
        desk.atThePad(3);
        QVERIFY(desk.hand.touch(words("kakanai::screens::SecretModel", "照合番号を入れる")));
        QCOMPARE(desk.step(), visit::StepKind::PlacingCard);
        desk.twins.runner.post(visit::CardPlaced{10});
        QCOMPARE(desk.step(), visit::StepKind::EnteringSecret);
        QCOMPARE(desk.look(u"number-b"_s), QStringList());
        QVERIFY(desk.hand.touch(words("kakanai::screens::SecretModel", "職員に聞く")));
        QVERIFY(desk.window.visit().staffCalled());
        QVERIFY(desk.hand.touch(words("KioskWindow", "自分でつづける")));
        QVERIFY(desk.hand.touch(words("kakanai::screens::SecretModel", "カードなしで入れる")));
        QCOMPARE(desk.step(), visit::StepKind::TypingPerson);
        QVERIFY(!desk.window.visit().trouble());
    }

    void pad_shuffled_namesFollowTheDigits() {
        tests::DeskTwins twins(visit::Place::Kiosk);
        twins.services.padLayout = screens::PadLayout::Shuffled;
        screens::Window window(twins.services, {.pressRest = 0});
        tests::Hand hand(*window.window());
        for (const visit::Event& event :
             std::vector<visit::Event>{visit::Started{}, visit::LanguageChosen{u"ja"_s},
                                       visit::EventChosen{twins.catalogue.events.front().id},
                                       visit::WayChosen{visit::Way::CardWithPin}, visit::CardPlaced{3}}) {
            twins.runner.post(event);
        }
        QVERIFY(hand.waitFor(u"あと 3 回入れられます"_s));
        const auto keys = window.visit().page()->property("keys").toStringList();
        std::vector<QPointF> places;
        for (const auto& key : keys) {
            places.push_back(hand.place(key).center());
        }
        for (std::size_t i = 1; i < 9; ++i) { // row by row, as the model says
            QVERIFY(places[i].y() > places[i - 1].y() + 10 || places[i].x() > places[i - 1].x() + 10);
        }
        QVERIFY(hand.touch(u"7"_s));
        QCOMPARE(twins.pin.length(), 1);
    }

    void postalCode_unknown_placeByPlace_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("letters");
        QTest::newRow("ja") << u"ja"_s << QSize(1080, 1920) << 0;
        QTest::newRow("easy") << u"easy"_s << QSize(1080, 1920) << 0;
        QTest::newRow("en-largest") << u"en"_s << QSize(1080, 1920) << 3;
        QTest::newRow("ja-sideways") << u"ja"_s << QSize(1920, 1080) << 0;
    }

    void postalCode_unknown_placeByPlace() {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(int, letters);
        Desk desk(u"places-"_s + QLatin1StringView(QTest::currentDataTag()), language, size);
        desk.window.visit().setTextSize(letters);
        desk.atTheMove();
        const auto next = words("EntryPage", "次へ");
        QVERIFY(desk.hand.touchEach({words("DateEntry", "今日の日にする"), next, words("EntryPage", "わからない")}));
        QStringList faults = desk.look(u"prefectures"_s);
        QVERIFY(desk.hand.touchEach({u"ひ"_s, u"兵庫県"_s}));
        faults += desk.look(u"prefecture"_s);
        QVERIFY(desk.hand.touchEach({next, u"こ"_s, u"神戸市中央区"_s}));
        faults += desk.look(u"municipality"_s);
        QVERIFY(desk.hand.touchEach({next, u"加納町"_s, next, u"9"_s, u"9"_s, next}));
        QVERIFY(desk.hand.touchEach({u"さ"_s, u"く"_s, u"ら"_s, u"桜"_s}));
        faults += desk.look(u"building"_s);
        QVERIFY(desk.hand.touchEach({u"か"_s, u"ん"_s, next}));
        QVERIFY(desk.hand.touchEach({words("EntryPage", "わからない"), words("EntryPage", "わからない")}));
        QVERIFY(QTest::qWaitFor([&] { return desk.step() != visit::StepKind::EnteringMove; }, 5000));
        const auto address = desk.twins.runner.visit().facts.addresses.value(u"new"_s);
        QCOMPARE(address.oneLine(), u"兵庫県神戸市中央区加納町99　桜かん"_s);
        QCOMPARE(address.postalCode, u"650-0001"_s);
        QCOMPARE(faults, QStringList());
    }

    void schemes_allFour_standOut() {
        Desk desk(u"schemes"_s, u"easy"_s);
        for (int scheme = 0; scheme < 4; ++scheme) {
            desk.window.visit().setScheme(scheme);
            QCOMPARE(desk.look(u"way-"_s + QString::number(scheme)), QStringList());
        }
    }
};

KAKANAI_SUITE(KioskWaysTest)
#include "kiosk_ways_test.moc"
