// Longer than the rule: one walk past every page, and one past every state.
#include "tests/pages/album.h"
#include "tests/pages/open_desk.h"
#include "tests/pages/page_check.h"
#include "tests/support/suite.h"

#include <QRegularExpression>

using namespace kakanai;
using namespace Qt::StringLiterals;
using screens::DeskModel;

/// The clerk's pages as pictures, in every size: nothing cut, nothing small, everything named.
class CounterPagesTest : public QObject {
    Q_OBJECT

    static void look(tests::OpenDesk& desk, tests::Album& album, const QString& page) {
        desk.hand().waitForFrame();
        desk.hand().waitForFrame();
        album.add(desk.window(), page);
        const QStringList faults = tests::faultsOf(desk.window(), 32);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"qrc:/"_s)); }
    void everyPage_inEverySize_isWhole_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("letters");
        QTest::newRow("wide") << QSize(1920, 1080) << 0;
        QTest::newRow("small") << QSize(1366, 768) << 0;
        QTest::newRow("wide-largest") << QSize(1920, 1080) << 3;
        QTest::newRow("small-largest") << QSize(1366, 768) << 3;
        QTest::newRow("small-larger") << QSize(1366, 768) << 1;
    }
    void everyPage_inEverySize_isWhole() {
        QFETCH(QSize, size);
        QFETCH(int, letters);
        tests::OpenDesk desk(size, false);
        tests::Album album(u"counter-"_s + QString::fromLatin1(QTest::currentDataTag()));
        desk.screen().visit().setTextSize(letters);
        look(desk, album, u"list"_s);
        desk.key(Qt::Key_F1);
        look(desk, album, u"keys"_s);
        desk.key(Qt::Key_Escape);
        desk.openVisit();
        look(desk, album, u"open"_s);
        auto& model = desk.model();
        const std::vector<std::tuple<QString, DeskModel::Part, QString>> pages{
            {u"person"_s, DeskModel::Person, u"taro"_s},
            {u"address"_s, DeskModel::Address, u"new"_s},
            {u"question"_s, DeskModel::Answer, u"Q06/"_s},
            {u"answer"_s, DeskModel::Answer, u"Qtecho/taro"_s},
            {u"answer-name"_s, DeskModel::Answer, u"Q05/"_s},
            {u"answer-date"_s, DeskModel::Answer, u"Q03/"_s},
            {u"procedure"_s, DeskModel::Procedure, u"P08"_s},
            {u"document"_s, DeskModel::Document, desk.visit().documents.at(1).fileName},
            {u"field"_s, DeskModel::Field, u"occupation/taro"_s},
            {u"adding"_s, DeskModel::Adding, {}},
            {u"identity"_s, DeskModel::Identity, {}}};
        for (const auto& [name, part, id] : pages) {
            model.show(part, id);
            look(desk, album, name);
        }
        model.showNothing();
        if (desk.hand().sees(u"することを見る"_s)) {
            desk.key(Qt::Key_F4);
            look(desk, album, u"aside"_s);
            desk.key(Qt::Key_Escape);
        }
        desk.post(visit::SealWanted{});
        look(desk, album, u"sealing"_s);
        desk.post(visit::Sealed{desk.visit().documents});
        desk.post(visit::Stored{2});
        look(desk, album, u"sealed"_s);
        desk.post(visit::PrintWanted{});
        desk.post(visit::PrintProgressed{3});
        look(desk, album, u"printing"_s);
        desk.post(visit::PrintDone{});
        look(desk, album, u"paper"_s);
    }
    void everyState_isWhole_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("scheme");
        QTest::newRow("light") << QSize(1366, 768) << 0;
        QTest::newRow("dark") << QSize(1366, 768) << 1;
        QTest::newRow("yellow-on-black") << QSize(1920, 1080) << 3;
    }
    void everyState_isWhole() {
        QFETCH(QSize, size);
        QFETCH(int, scheme);
        tests::OpenDesk desk(size, false);
        tests::Album album(u"counter-states-"_s + QString::fromLatin1(QTest::currentDataTag()));
        desk.screen().visit().setScheme(scheme);
        desk.key(Qt::Key_Slash);
        desk.compose(u"かつら"_s);
        look(desk, album, u"search"_s);
        desk.compose(u"だれも"_s);
        look(desk, album, u"search-nobody"_s);
        desk.key(Qt::Key_Escape);
        desk.openVisit();
        desk.post(visit::SignAgainWanted{});
        look(desk, album, u"sign-again"_s);
        desk.post(visit::InkGiven{desk.stored().ink});
        auto person = desk.visit().facts.persons.front();
        person.name = u"𠮷田　葛羅"_s;
        person.address = u"東京都青梅市東青梅九十九番地の8"_s;
        desk.post(visit::PersonCorrected{person});
        QVERIFY(QTest::qWaitFor([&] { return desk.visit().making == 0; }));
        auto documents = desk.visit().documents;
        documents.at(1).digest = "another";
        desk.post(visit::DocumentsMade{documents, {base::Problem(base::ProblemCode::PaperTextOverflow)}});
        look(desk, album, u"ink-void"_s);
        desk.model().show(DeskModel::Person, u"taro"_s);
        look(desk, album, u"difference"_s);
        desk.model().editor()->type(u"birth"_s, u"S55.2.30"_s);
        look(desk, album, u"no-date"_s);
        desk.model().showNothing();
        QVERIFY(desk.tabTo(u"聞くとは"_s));
        look(desk, album, u"help"_s);
        desk.post(visit::DocumentsFailed{base::Problem(base::ProblemCode::PaperGlyphMissing)});
        look(desk, album, u"problem"_s);
        desk.key(Qt::Key_Return);
        desk.key(Qt::Key_F8);
        look(desk, album, u"looks"_s);
    }
};

KAKANAI_SUITE(CounterPagesTest)
#include "counter_pages_test.moc"
