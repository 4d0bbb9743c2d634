#include "app/screens/entry/entry_plans.h"
#include "tests/screens/fixed_visit.h"
#include "tests/support/suite.h"

using namespace kakanai;
using screens::EntryModel;
using namespace Qt::StringLiterals;

/// Places without a postal code, and free text with kanji.
class EntryPlacesTest : public QObject {
    Q_OBJECT

    static void type(EntryModel& model, const QString& text) {
        for (const auto key : text) {
            model.type(QString(key));
        }
    }

    static QStringList shown(const EntryModel& model) {
        QStringList names;
        for (const auto& row : model.candidates()) {
            names << row.toMap()[u"text"_s].toString();
        }
        return names;
    }

    static void withVisitor(tests::ScreenDesk& desk, const QString& address) {
        desk.visits.value.facts.persons = {{.id = u"p1"_s, .name = u"𠮷田　葛󠄀羅"_s, .address = address}};
        desk.visits.value.facts.visitor = u"p1"_s;
        desk.visits.value.subject = u"p1"_s;
    }

    static void toThePostalCode(EntryModel& model) {
        model.today();
        model.accept();
    }

    /// From the new address to the end, the old one by the card.
    static const procedures::Case& finish(tests::ScreenDesk& desk, EntryModel& model) {
        model.chooseOption(u"yes"_s);
        model.accept();
        return desk.visits.last<visit::MoveEntered>()->move;
    }

private Q_SLOTS:
    void postalCode_unknown_leadsToThePrefectures() {
        tests::ScreenDesk desk;
        withVisitor(desk, u"東京都どこか"_s);
        EntryModel model(desk.services, screens::moveEntries(desk.services));
        toThePostalCode(model);
        QCOMPARE(model.kind(), EntryModel::PostalCode);
        model.skip();
        QCOMPARE(model.kind(), EntryModel::Place);
        QCOMPARE(shown(model), (QStringList{u"東京都"_s, u"兵庫県"_s}));
        type(model, u"ひ"_s);
        QCOMPARE(shown(model), QStringList{u"兵庫県"_s});
        QVERIFY(!model.canAccept());
    }

    void places_chosen_fillInThePostalCode() {
        tests::ScreenDesk desk;
        withVisitor(desk, u"東京都どこか"_s);
        EntryModel model(desk.services, screens::moveEntries(desk.services));
        toThePostalCode(model);
        model.skip();
        for (const auto& [kana, place] : {std::pair(u"ひょ"_s, u"兵庫県"_s), std::pair(u"こ"_s, u"神戸市中央区"_s),
                                          std::pair(u"かのうま"_s, u"加納町"_s)}) {
            type(model, kana);
            QVERIFY(shown(model).contains(place));
            model.chooseCandidate(place);
            model.accept();
        }
        model.skip(); // block
        model.skip(); // building
        const auto& address = finish(desk, model).addresses[u"new"_s];
        QCOMPARE(address.oneLine(), u"兵庫県神戸市中央区加納町"_s);
        QCOMPARE(address.postalCode, u"650-0001"_s);
    }

    void town_withSeveralCodes_leavesTheCodeOpen() {
        tests::ScreenDesk desk;
        withVisitor(desk, u"東京都どこか"_s);
        EntryModel model(desk.services, screens::moveEntries(desk.services));
        toThePostalCode(model);
        model.skip();
        for (const auto& place : {u"兵庫県"_s, u"神戸市中央区"_s, u"港島"_s}) {
            model.chooseCandidate(place);
            model.accept();
        }
        model.skip();
        model.skip();
        const auto& address = finish(desk, model).addresses[u"new"_s];
        QCOMPARE(address.town, u"港島"_s);
        QVERIFY(address.postalCode.isEmpty());
    }

    void prefecture_unknownToo_isLeftToTheClerk() {
        tests::ScreenDesk desk;
        withVisitor(desk, u"東京都どこか"_s);
        EntryModel model(desk.services, screens::moveEntries(desk.services));
        toThePostalCode(model);
        model.skip();
        model.skip();
        QVERIFY(!finish(desk, model).addresses.contains(u"new"_s));
    }

    void cardAddress_certain_isSplitWithoutLosingACharacter() {
        tests::ScreenDesk desk;
        const auto line = u"兵庫県神戸市中央区加納町九十九番99号　葛󠄀城ハイツ３０１"_s;
        withVisitor(desk, line);
        EntryModel model(desk.services, screens::moveEntries(desk.services));
        toThePostalCode(model);
        model.skip();
        model.skip();
        const auto& old = finish(desk, model).addresses[u"old"_s];
        QCOMPARE(old.prefecture, u"兵庫県"_s);
        QCOMPARE(old.town, u"加納町"_s);
        QCOMPARE(old.oneLine(), line);
    }

    void cardAddress_doubtful_staysWhole() {
        tests::ScreenDesk desk;
        withVisitor(desk, u"東京都どこか九十九番地"_s);
        EntryModel model(desk.services, screens::moveEntries(desk.services));
        toThePostalCode(model);
        model.skip();
        model.skip();
        const auto& old = finish(desk, model).addresses[u"old"_s];
        QVERIFY(old.prefecture.isEmpty());
        QCOMPARE(old.oneLine(), u"東京都どこか九十九番地"_s);
    }

    void freeText_kana_isKeptUnlessASpellingIsChosen() {
        tests::ScreenDesk desk;
        auto model = textModel(desk);
        type(*model, u"さくら"_s);
        QCOMPARE(shown(*model), (QStringList{u"桜"_s, u"佐倉"_s, u"サクラ"_s, u"さくら"_s}));
        QVERIFY(model->candidates().constLast().toMap()[u"kana"_s].toBool());
        QVERIFY(model->canAccept());
        QCOMPARE(model->chosen(), u"さくら"_s);
        QCOMPARE(model->text(), u"さくら"_s);
    }

    void freeText_typedOnAfterASpelling_keepsIt() {
        tests::ScreenDesk desk;
        auto model = textModel(desk);
        type(*model, u"さくら"_s);
        model->chooseCandidate(u"桜"_s);
        type(*model, u"さくら"_s);
        model->chooseCandidate(u"佐倉"_s);
        QCOMPARE(model->text(), u"桜佐倉"_s);
        model->erase(); // the spelling goes back to its kana
        QCOMPARE(model->text(), u"桜さくら"_s);
        for (int i = 0; i < 4; ++i) {
            model->erase();
        }
        QVERIFY(model->text().isEmpty());
        QVERIFY(!model->canAccept());
    }

private:
    static std::unique_ptr<EntryModel> textModel(tests::ScreenDesk& desk) {
        screens::Entry entry{.key = u"dog"_s, .kind = screens::Entry::Kind::Text, .title = [] { return u"犬"_s; }};
        return std::make_unique<EntryModel>(desk.services, EntryModel::Plan{{entry}, {}, [](const EntryModel&) {}});
    }
};

KAKANAI_SUITE(EntryPlacesTest)
#include "entry_places_test.moc"
