#include "app/screens/visit_model.h"
#include "tests/screens/fixed_visit.h"
#include "tests/support/suite.h"

#include <QPointer>
#include <QSignalSpy>

using namespace kakanai;
using screens::VisitModel;
using namespace Qt::StringLiterals;

class VisitModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void step_changes_pageModelIsReplacedAndDestroyed() {
        tests::ScreenDesk desk;
        VisitModel model(desk.services);
        QPointer<screens::PageModel> first = model.page();
        QSignalSpy replaced(&model, &VisitModel::pageChanged);
        desk.visits.value.step = visit::ChoosingLanguage{};
        desk.visits.show();
        QCOMPARE(replaced.size(), 1);
        QVERIFY(first.isNull());
        QVERIFY(model.page() != nullptr);
    }

    void sameStep_newValues_keepsThePage() {
        tests::ScreenDesk desk;
        desk.visits.value.step = visit::Reviewing{0};
        VisitModel model(desk.services);
        auto* page = model.page();
        desk.visits.value.step = visit::Reviewing{1};
        desk.visits.show();
        QCOMPARE(model.page(), page);
    }

    void everyStep_hasAPage() {
        for (int kind = 0; kind < visit::stepKinds; ++kind) {
            tests::ScreenDesk desk;
            desk.visits.rules.questions.push_back({.id = u"Q1"_s, .kind = procedures::QuestionKind::Choice});
            desk.visits.value.step = stepOf(kind);
            VisitModel model(desk.services);
            QVERIFY(model.page() != nullptr);
            QCOMPARE(static_cast<int>(model.step()), kind);
        }
    }

    void trouble_thatNeedsStaff_ringsThem() {
        tests::ScreenDesk desk;
        desk.visits.value.trouble = base::Problem(base::ProblemCode::PrinterJam);
        VisitModel model(desk.services);
        QVERIFY(model.trouble());
        QVERIFY(!model.troubleHappened().isEmpty());
        model.settleTrouble();
        QCOMPARE(desk.visits.sent.size(), std::size_t(2));
        QVERIFY(std::holds_alternative<visit::StaffCalled>(desk.visits.sent.front()));
        QVERIFY(std::holds_alternative<visit::TroubleDismissed>(desk.visits.sent.back()));
    }

    void nextVisit_begins_lookIsBackToDefault() {
        tests::ScreenDesk desk;
        desk.visits.value.step = visit::ChoosingLanguage{};
        VisitModel model(desk.services);
        model.setTextSize(3);
        model.setScheme(2);
        desk.visits.value.step = visit::Resting{};
        desk.visits.show();
        QCOMPARE(model.textSize(), 0);
        QCOMPARE(model.scheme(), 0);
    }

private:
    template<std::size_t index = 0>
    static visit::Step stepOf(int kind) {
        if constexpr (index < static_cast<std::size_t>(visit::stepKinds)) {
            if (static_cast<std::size_t>(kind) != index) {
                return stepOf<index + 1>(kind);
            }
            visit::Step step(std::in_place_index<index>);
            if (auto* asking = std::get_if<visit::AskingQuestion>(&step)) {
                asking->question = u"Q1"_s;
            }
            return step;
        } else {
            std::unreachable();
        }
    }
};

KAKANAI_SUITE(VisitModelTest)
#include "visit_model_test.moc"
