// Longer than the rule: what a clerk does with one open visit, from asking to closing.
#include "app/visit/visit_json.h"
#include "tests/pages/open_desk.h"
#include "tests/pages/page_check.h"
#include "tests/support/suite.h"

#include <QAccessible>
#include <QQuickItem>
#include <QRegularExpression>

using namespace kakanai;
using namespace Qt::StringLiterals;
using procedures::FactValue;
using screens::DeskModel;

/// A clerk at work, by touch and by keyboard, on a visit that lives.
class CounterWorkTest : public QObject {
    Q_OBJECT

    static const procedures::Person& person(const tests::OpenDesk& desk, std::size_t index) {
        return desk.visit().facts.persons.at(index);
    }
    static FactValue techo(const tests::OpenDesk& desk) { return person(desk, 0).facts.value(u"techo"_s); }
    static bool settled(const tests::OpenDesk& desk) {
        return QTest::qWaitFor([&] { return desk.visit().making == 0; });
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"qrc:/"_s)); }

    void list_searchedByKeyboard_findsWhileTyping() {
        tests::OpenDesk desk({1920, 1080}, false);
        desk.key(Qt::Key_Slash);
        QCOMPARE(desk.focused(), u"受付をさがす"_s);
        desk.compose(u"かつらぎ"_s);
        QVERIFY(desk.hand().sees(u"3件のうち1件"_s));
        QVERIFY(desk.hand().sees(u"0043-W9 ほかの市区町村から引っ越してきた"_s));
        QVERIFY(!desk.hand().sees(u"0042-K7 ほかの市区町村から引っ越してきた"_s));
        desk.key(Qt::Key_Escape);
        QVERIFY(desk.hand().sees(u"受付 3件"_s));
        desk.key(Qt::Key_F, Qt::ControlModifier);
        desk.compose(u"だれもいない"_s);
        QVERIFY(desk.hand().sees(u"その番号や名前の受付はありません。読み方を変えるか、番号でさがしてください。"_s));
        desk.key(Qt::Key_A, Qt::ControlModifier);
        desk.compose(u"葛"_s); // found with its selector and without
        QVERIFY(desk.hand().sees(u"3件のうち2件"_s));
        desk.key(Qt::Key_Return);
        const auto* opening = std::get_if<visit::Opening>(&desk.visit().step);
        QVERIFY(opening != nullptr);
        QCOMPARE(opening->receipt, u"0042-K7"_s);
    }
    void list_touchedOrByItsKey_opens() {
        tests::OpenDesk desk({1920, 1080}, false);
        QVERIFY(desk.hand().touch(u"0043-W9 ほかの市区町村から引っ越してきた"_s));
        QVERIFY(std::holds_alternative<visit::Opening>(desk.visit().step));
        tests::OpenDesk other({1366, 768}, false);
        other.key(Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(std::get<visit::Opening>(other.visit().step).receipt, u"0041-R3"_s);
    }
    void questions_askedOneAfterTheOther_byDigits() {
        tests::OpenDesk desk;
        const int open = desk.model().openQuestions()->count();
        QVERIFY(open > 4);
        desk.key(Qt::Key_F3);
        desk.hand().waitForFrame();
        QCOMPARE(desk.focused(), u"転出証明書をもらった"_s);
        desk.key(Qt::Key_1);
        QCOMPARE(desk.visit().facts.facts.value(u"notice_kind"_s), FactValue(u"paper_certificate"_s));
        QVERIFY(settled(desk));
        QCOMPARE(desk.model().openQuestions()->count(), open - 1);
        desk.hand().waitForFrame();
        QVERIFY(desk.model().asksInPlace());
        QCOMPARE(desk.model().chosen(), u"Q08/hana"_s);
        desk.key(Qt::Key_3); // 国民健康保険: re-decided
        QVERIFY(settled(desk));
        const auto& rows = desk.visit().decisions.rows;
        QVERIFY(std::ranges::any_of(rows, [](const procedures::Decision& row) {
            return row.procedure == u"P05" && row.outcome == procedures::Outcome::Need &&
                   row.persons.contains(u"hana"_s);
        }));
    }
    void question_thatIsTyped_isAnsweredWhereItStands() {
        tests::OpenDesk desk;
        QVERIFY(desk.hand().touch(u"犬を何匹飼っていますか（飼っていなければ 0）"_s));
        desk.hand().waitForFrame();
        desk.compose(u"2"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.visit().facts.household.value(u"dog"_s), FactValue(2));
    }
    void person_corrected_markedAgainstTheCard_andTakenBack() {
        tests::OpenDesk desk;
        QVERIFY(desk.hand().touch(u"ヨシダ　カツラ　昭和55年2月17日 𠮷田　葛󠄀羅"_s));
        QVERIFY(desk.type(u"氏名"_s, u"𠮷田　葛羅"_s));
        QVERIFY(desk.type(u"フリガナ"_s, u"ヨシダ　カズラ"_s));
        QVERIFY(desk.type(u"生年月日"_s, u"S20"_s));
        QVERIFY(desk.hand().sees(u"昭和20年（月日不詳）　1945年（月日不詳）"_s));
        QVERIFY(desk.hand().touch(u"女"_s));
        QVERIFY(desk.hand().touch(u"この内容に直す"_s));
        QCOMPARE(person(desk, 0).name, u"𠮷田　葛羅"_s);
        QCOMPARE(person(desk, 0).kana, u"ヨシダ　カズラ"_s);
        QCOMPARE(person(desk, 0).birthDate, std::optional(base::PartialDate{1945, 0, 0}));
        QCOMPARE(person(desk, 0).sex, u"female"_s);
        QVERIFY(settled(desk));
        QVERIFY(desk.hand().waitFor(u"カード：𠮷田　葛󠄀羅　違う字：4文字目 U+845B U+E0100"_s));
        QVERIFY(desk.hand().sees(u"この受付：𠮷田　葛羅　違う字：4文字目 U+845B"_s));
        QVERIFY(desk.hand().sees(u"直前の訂正を取り消す"_s)); // above what was corrected
        desk.key(Qt::Key_Escape);
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(person(desk, 0).name, u"𠮷田　葛󠄀羅"_s);
        QVERIFY(settled(desk));
        QVERIFY(!desk.hand().sees(u"直前の訂正を取り消す"_s));
    }
    void person_dateThatIsNone_isHeldBackInWords() {
        tests::OpenDesk desk;
        desk.model().show(DeskModel::Person, u"hana"_s);
        QVERIFY(desk.type(u"生年月日"_s, u"S55.2.30"_s));
        QVERIFY(desk.hand().waitFor(u"日付として読めません。例：S55.2.17、1980-02-17"_s));
        desk.key(Qt::Key_Return);
        QVERIFY(desk.visit().corrections.empty());
        const QStringList faults = tests::faultsOf(desk.window(), 32);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
    void severalAnswers_eachTouchedByItself() {
        tests::OpenDesk desk;
        QVERIFY(desk.hand().touch(u"持っている手帳はどれですか 𠮷田　葛󠄀羅"_s));
        QVERIFY(desk.hand().touch(u"療育手帳"_s));
        QCOMPARE(techo(desk), FactValue(QStringList{u"body"_s, u"intellect"_s}));
        QVERIFY(desk.hand().touch(u"身体障害者手帳"_s));
        QCOMPARE(techo(desk), FactValue(QStringList{u"intellect"_s}));
        desk.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(techo(desk), FactValue(QStringList{u"body"_s, u"intellect"_s}));
        QVERIFY(desk.hand().touch(u"どれもない"_s));
        QCOMPARE(techo(desk), FactValue(QStringList()));
    }
    void address_byPostalCodeAndParts() {
        tests::OpenDesk desk;
        QVERIFY(desk.hand().touch(u"前の住所"_s));
        QVERIFY(desk.type(u"郵便番号"_s, u"650-0001"_s));
        QVERIFY(desk.hand().touch(u"兵庫県神戸市中央区加納町にする"_s));
        QVERIFY(desk.type(u"番地"_s, u"九十九番98号"_s));
        QVERIFY(desk.type(u"建物と部屋"_s, u"葛󠄀荘"_s));
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.visit().facts.addresses.value(u"old"_s).oneLine(),
                 u"兵庫県神戸市中央区加納町九十九番98号　葛󠄀荘"_s);
        QVERIFY(settled(desk));
        desk.model().showNothing();
        QVERIFY(desk.hand().waitFor(u"カードと違う字"_s)); // the card says where they lived
    }
    void field_typedAndTouched() {
        tests::OpenDesk desk;
        QVERIFY(desk.hand().touch(u"昼間に連絡がとれる電話番号 𠮷田　葛󠄀羅"_s));
        desk.hand().waitForFrame();
        desk.compose(u"000-000-0000"_s);
        desk.key(Qt::Key_Return);
        QCOMPARE(person(desk, 0).values.value(u"phone"_s), u"000-000-0000"_s);
        QVERIFY(settled(desk));
        QVERIFY(desk.hand().touch(u"職業 𠮷田　葛󠄀羅"_s));
        QVERIFY(desk.hand().touch(u"自営業"_s));
        QCOMPARE(person(desk, 0).values.value(u"occupation"_s), u"self_employed"_s);
    }
    void procedure_takenOutAndBroughtBack() {
        tests::OpenDesk desk;
        const auto title = desk.desk().catalogue.procedure(u"P08"_s)->title.japanese();
        QVERIFY(desk.hand().touch(title));
        QVERIFY(desk.hand().touch(u"ほかの窓口で済み"_s));
        QVERIFY(desk.hand().touch(u"この手続きを外す"_s));
        QCOMPARE(desk.visit().removed, QStringList{u"P08"_s});
        QCOMPARE(desk.visit().reasons.value(u"P08"_s), u"other-office"_s);
        QVERIFY(settled(desk));
        QVERIFY(desk.hand().touch(u"本人の申し出"_s));
        QVERIFY(desk.hand().touch(u"この手続きを元にもどす"_s));
        QVERIFY(desk.visit().removed.isEmpty());
    }
    void ink_voidedByACorrection_isOfferedAgain() {
        tests::OpenDesk desk;
        desk.post(visit::SignAgainWanted{});
        desk.post(visit::InkGiven{desk.stored().ink});
        QVERIFY(settled(desk));
        auto documents = desk.visit().documents;
        for (auto& document : documents) {
            document.digest = "another"; // what a correction makes of it
        }
        desk.post(visit::DocumentsMade{documents, {}});
        QVERIFY(desk.hand().sees(u"本人の署名"_s));
        QVERIFY(desk.hand().touch(u"紙に署名する"_s));
        QVERIFY(desk.visit().ink.empty() && visit::kindOf(desk.visit().step) == visit::StepKind::Working);
        QVERIFY(settled(desk));
        QVERIFY(!desk.hand().sees(u"画面に署名し直す"_s));
    }
    void glass_signedAnew_orLeft() {
        tests::OpenDesk desk;
        desk.post(visit::SignAgainWanted{});
        QVERIFY(desk.hand().waitFor(u"署名するところ"_s));
        desk.key(Qt::Key_Escape);
        QCOMPARE(visit::kindOf(desk.visit().step), visit::StepKind::Working);
        desk.post(visit::SignAgainWanted{});
        desk.hand().waitForFrame();
        desk.hand().stroke({500, 300}, {900, 340});
        QVERIFY(desk.hand().touch(u"これで署名する"_s));
        QCOMPARE(desk.visit().ink.size(), std::size_t(1));
        QVERIFY(settled(desk));
    }
    void wholeVisit_byKeyboardAlone() {
        tests::OpenDesk desk({1366, 768}, false);
        desk.key(Qt::Key_2, Qt::ControlModifier);
        desk.post(visit::VisitLoaded{visit::writeVisit(desk.stored()), 1});
        QVERIFY(settled(desk));
        desk.key(Qt::Key_F3);
        desk.hand().waitForFrame();
        desk.key(Qt::Key_4);
        QCOMPARE(desk.visit().facts.facts.value(u"notice_kind"_s), FactValue(u"none"_s));
        desk.key(Qt::Key_Escape);
        desk.key(Qt::Key_F7);
        desk.hand().waitForFrame();
        QCOMPARE(desk.focused(), u"マイナンバーカード"_s);
        desk.key(Qt::Key_Space);
        QVERIFY(desk.tabTo(u"写真つき1点"_s));
        desk.key(Qt::Key_Return);
        QVERIFY(desk.tabTo(u"この確認を記録する"_s));
        desk.key(Qt::Key_Return);
        QCOMPARE(desk.visit().identity.method, u"onePhoto"_s);
        QCOMPARE(desk.model().part(), DeskModel::Nothing);
        QVERIFY(settled(desk));
        desk.hand().waitForFrame();
        QVERIFY(!desk.focused().isEmpty()); // the keyboard is somewhere
        desk.key(Qt::Key_F9);
        desk.key(Qt::Key_F9); // pressed twice
        QCOMPARE(visit::kindOf(desk.visit().step), visit::StepKind::Sealing);
        desk.post(visit::Sealed{desk.visit().documents});
        desk.post(visit::Stored{2});
        desk.hand().waitForFrame();
        desk.key(Qt::Key_F9);
        QCOMPARE(visit::kindOf(desk.visit().step), visit::StepKind::Working);
        desk.key(Qt::Key_F10);
        desk.key(Qt::Key_F10);
        QCOMPARE(visit::kindOf(desk.visit().step), visit::StepKind::PrintingSealed);
        desk.post(visit::PrintDone{});
        desk.hand().waitForFrame();
        QCOMPARE(desk.focused(), u"はい、ぜんぶ出ました"_s);
        desk.key(Qt::Key_Return);
        QVERIFY(desk.visit().printed);
        desk.post(visit::Stored{3});
        desk.hand().waitForFrame();
        desk.key(Qt::Key_F12);
        QCOMPARE(visit::kindOf(desk.visit().step), visit::StepKind::Closing);
    }
    void everyControl_isReachedByTab() {
        tests::OpenDesk desk;
        QSet<QString> reached;
        for (int i = 0; i < 150; ++i) {
            desk.key(Qt::Key_Tab);
            reached << desk.focused();
        }
        for (auto* control : tests::shownControls(desk.window())) {
            const auto role = control->role();
            const auto* item = qobject_cast<QQuickItem*>(control->object());
            const bool works =
                (role == QAccessible::Button || role == QAccessible::CheckBox || role == QAccessible::EditableText) &&
                item != nullptr && item->isEnabled();
            const auto name = control->text(QAccessible::Name);
            QVERIFY2(!works || reached.contains(name), qPrintable(name));
        }
    }
    void escape_closesTheLineFirst_thenLaysTheVisitBack() {
        tests::OpenDesk desk;
        const auto line = u"新しい住所"_s;
        QVERIFY(desk.hand().touch(line));
        desk.key(Qt::Key_Escape);
        desk.hand().waitForFrame();
        QCOMPARE(desk.model().part(), DeskModel::Nothing);
        QCOMPARE(desk.focused(), line);
        desk.key(Qt::Key_Escape);
        QCOMPARE(visit::kindOf(desk.visit().step), visit::StepKind::Closing);
    }
    void problem_saysWhatStaffDo_andRingsNobody() {
        tests::OpenDesk desk;
        desk.post(visit::DocumentsFailed{base::Problem(base::ProblemCode::PaperGlyphMissing)});
        QVERIFY(desk.hand().waitFor(u"わかりました"_s));
        QVERIFY(desk.hand().sees(desk.screen().visit().troubleStaff()));
        const QStringList faults = tests::faultsOf(desk.window(), 32);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        desk.key(Qt::Key_Return);
        QVERIFY(!desk.visit().trouble && !desk.visit().staffCalled);
    }
    void help_ofAWord_isShownToTheKeyboardToo() {
        tests::OpenDesk desk;
        const auto words =
            u"法律で数えた日が閉庁日のときは、次に開く日までできます。赤い期限を過ぎると、受けられなくなるものがあります。"_s;
        QVERIFY(!desk.hand().sees(words));
        QVERIFY(desk.tabTo(u"期限とは"_s));
        desk.hand().waitForFrame();
        QVERIFY(desk.hand().sees(words));
        const QStringList faults = tests::faultsOf(desk.window(), 32);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

KAKANAI_SUITE(CounterWorkTest)
#include "counter_work_test.moc"
