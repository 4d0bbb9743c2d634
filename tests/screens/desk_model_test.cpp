#include "app/screens/counter/desk_model.h"
#include "app/visit/transition_table.h"
#include "tests/screens/fixed_visit.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace kakanai;
using namespace Qt::StringLiterals;
using procedures::FactValue;
using screens::DeskModel;

namespace {

/// The shipped catalogue, an open visit, and its desk.
struct Open {
    Open() {
        const QString folder = QStringLiteral(KAKANAI_SOURCE_DIR) + u"/app/procedures/"_s;
        desk.visits.rules =
            procedures::loadCatalogue(folder + u"catalogue"_s, folder + u"overlays/example-city"_s).catalogue;
        desk.visits.rules.questions.push_back(
            {.id = u"Qt"_s,
             .kind = procedures::QuestionKind::Multiple,
             .scope = procedures::Scope::Person,
             .sets = u"techo"_s,
             .options = {{u"body"_s, text(u"身体"_s)}, {u"intellect"_s, text(u"療育"_s)}}});
        desk.visits.rules.events.front().questions << u"Qt"_s;
        auto& visit = desk.visits.value;
        visit = visit::newVisit(visit::Place::Counter, 1);
        visit.step = visit::Working{};
        visit.receipt = u"0042-K7"_s;
        visit.reviewed = true;
        auto& facts = visit.facts;
        facts.event = u"tennyu"_s;
        facts.today = desk.clock.today();
        facts.eventDate = base::PartialDate{2026, 11, 15};
        facts.visitor = u"p1"_s;
        facts.household[u"new_head"_s] = u"p1"_s;
        facts.addresses[u"old"_s].town = u"東京都青梅市東青梅九十九番地の9"_s;
        procedures::Person person{.id = u"p1"_s,
                                  .name = u"𠮷田　葛󠄀羅"_s,
                                  .kana = u"ヨシダ"_s,
                                  .birthDate = base::PartialDate{1980, 2, 17},
                                  .sex = u"male"_s};
        person.facts[u"techo"_s] = QStringList{u"body"_s};
        person.facts[u"insurance"_s] = FactValue();
        facts.persons = {person};
        visit.cards[u"p1"_s] = {person.name, u"東京都青梅市東青梅九十九番地の9"_s, {1980, 2, 17}, u"male"_s};
        decide();
    }
    static procedures::LocalizedText text(const QString& japanese) {
        return procedures::LocalizedText({{u"ja"_s, japanese}});
    }
    void decide() { desk.visits.value.decisions = procedures::decide(desk.visits.rules, desk.visits.value.facts); }

    tests::ScreenDesk desk;
};

bool has(const screens::RowList* list, const QString& id) {
    return std::ranges::any_of(list->rows(), [&](const QVariantMap& row) { return row[u"id"_s] == id; });
}

QVariantMap rowOf(const screens::RowList* list, const QString& id) {
    const auto found = std::ranges::find_if(list->rows(), [&](const QVariantMap& row) { return row[u"id"_s] == id; });
    return found == list->rows().end() ? QVariantMap() : *found;
}

} // namespace

class DeskModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void questions_openAndGivenUp_areAskedHere() {
        Open open;
        DeskModel model(open.desk.services);
        QVERIFY(has(model.openQuestions(), u"Q08/p1"_s)); // the citizen said わからない
        QCOMPARE(rowOf(model.openQuestions(), u"Q08/p1"_s)[u"tag"_s].toString(), u"わからない"_s);
        QVERIFY(has(model.openQuestions(), u"Q06/"_s));
        QVERIFY(!has(model.answers(), u"Q08/p1"_s));
        QVERIFY(has(model.answers(), u"Q03/"_s)); // the day has a place of its own in the case
        QVERIFY(rowOf(model.answers(), u"Q05/"_s)[u"valueIsName"_s].toBool());
    }
    void question_answered_theNextIsOpened() {
        Open open;
        DeskModel model(open.desk.services);
        model.nextQuestion();
        const auto first = model.chosen();
        QVERIFY(model.asksInPlace());
        model.editor()->choose(u"answer"_s, u"paper_certificate"_s);
        const auto* corrected = open.desk.visits.last<visit::FactCorrected>();
        QVERIFY(corrected != nullptr);
        QCOMPARE(corrected->question + u'/' + corrected->person, first);
        QCOMPARE(corrected->value, FactValue(u"paper_certificate"_s));
        QVERIFY(model.asksInPlace() && model.chosen() != first);
    }
    void severalAnswers_eachIsAddedAndTakenAwayByItself() {
        Open open;
        DeskModel model(open.desk.services);
        model.show(DeskModel::Answer, u"Qt/p1"_s);
        model.editor()->choose(u"answer"_s, u"intellect"_s);
        QCOMPARE(open.desk.visits.last<visit::FactCorrected>()->value,
                 FactValue(QStringList{u"body"_s, u"intellect"_s}));
        model.show(DeskModel::Answer, u"Qt/p1"_s);
        model.editor()->choose(u"answer"_s, u"body"_s);
        QCOMPARE(open.desk.visits.last<visit::FactCorrected>()->value, FactValue()); // unknown is never no
    }
    void severalAnswers_noneAndUnknown_standAlone() {
        Open open;
        DeskModel model(open.desk.services);
        model.show(DeskModel::Answer, u"Qt/p1"_s);
        model.editor()->choose(u"answer"_s, u"-"_s);
        QCOMPARE(open.desk.visits.last<visit::FactCorrected>()->value, FactValue(QStringList()));
        model.show(DeskModel::Nothing, {});
        model.show(DeskModel::Answer, u"Qt/p1"_s);
        model.editor()->choose(u"answer"_s, u"?"_s);
        QCOMPARE(open.desk.visits.last<visit::FactCorrected>()->value, FactValue());
    }
    void person_everythingIsCorrectedAtOnce() {
        Open open;
        DeskModel model(open.desk.services);
        model.show(DeskModel::Person, u"p1"_s);
        auto* editor = model.editor();
        QVERIFY(!editor->canApply()); // nothing has changed yet
        editor->type(u"name"_s, u"𠮷田　葛羅"_s);
        editor->type(u"birth"_s, u"S20"_s);
        editor->type(u"address"_s, u"兵庫県神戸市中央区加納町九十九番99号"_s);
        editor->choose(u"sex"_s, u"female"_s);
        editor->choose(u"moves"_s, u"no"_s);
        editor->apply();
        const auto* corrected = open.desk.visits.last<visit::PersonCorrected>();
        QVERIFY(corrected != nullptr);
        QCOMPARE(corrected->person.name, u"𠮷田　葛羅"_s);
        QCOMPARE(corrected->person.birthDate, std::optional(base::PartialDate{1945, 0, 0}));
        QCOMPARE(corrected->person.sex, u"female"_s);
        QVERIFY(!corrected->person.moves && corrected->person.facts.contains(u"techo"_s));
    }
    void person_withoutANameOrWithNoDate_isHeldBackWithWords() {
        Open open;
        DeskModel model(open.desk.services);
        model.show(DeskModel::Person, u"p1"_s);
        model.editor()->type(u"birth"_s, u"S55.2.30"_s);
        QVERIFY(!model.editor()->canApply());
        QCOMPARE(model.editor()->hint(), u"「生年月日」を確かめてください。"_s);
        QVERIFY(rowOf(model.editor()->boxes(), u"birth"_s)[u"wrong"_s].toBool());
        model.editor()->type(u"birth"_s, QString());
        model.editor()->type(u"name"_s, u"　"_s);
        model.editor()->apply();
        QVERIFY(open.desk.visits.sent.empty());
    }
    void address_fromAPostalCode_keepsOnlyItsOwnMunicipality() {
        Open open;
        DeskModel model(open.desk.services);
        open.desk.visits.value.facts.addresses[u"new"_s] = {.postalCode = u"198-0042"_s,
                                                            .prefecture = u"東京都"_s,
                                                            .municipality = u"青梅市"_s,
                                                            .block = u"99"_s,
                                                            .municipalityCode = u"132055"_s};
        model.show(DeskModel::Address, u"new"_s);
        auto* editor = model.editor();
        editor->type(u"postal"_s, u"６５０－０００１"_s);
        QCOMPARE(editor->areas().size(), 2);
        editor->chooseArea(0);
        editor->type(u"building"_s, u"葛󠄀ハイツ101"_s);
        editor->apply();
        const auto* moved = open.desk.visits.last<visit::MoveEntered>();
        QVERIFY(moved != nullptr);
        const auto address = moved->move.addresses[u"new"_s];
        QCOMPARE(address.oneLine(), u"兵庫県神戸市中央区加納町99　葛󠄀ハイツ101"_s);
        QCOMPARE(address.municipalityCode, QString());
        QCOMPARE(moved->move.eventDate, open.desk.visits.value.facts.eventDate);
    }
    void field_ofEachKind_isCorrected() {
        Open open;
        open.desk.visits.value.facts.household[u"dog"_s] = 1;
        open.desk.visits.value.facts.household[u"dog_chip"_s] = false;
        open.decide();
        DeskModel model(open.desk.services);
        QVERIFY(rowOf(model.fields(), u"dog.name/"_s)[u"missing"_s].toBool());
        model.show(DeskModel::Field, u"dog.name/"_s);
        model.editor()->type(u"value"_s, u"ポチ"_s);
        model.editor()->apply();
        QCOMPARE(open.desk.visits.last<visit::FieldCorrected>()->value, u"ポチ"_s);
        model.show(DeskModel::Field, u"dog.born/"_s);
        model.editor()->type(u"value"_s, u"H30.5"_s);
        model.editor()->apply();
        QCOMPARE(open.desk.visits.last<visit::FieldCorrected>()->value, u"2018-05-00"_s);
        model.show(DeskModel::Field, u"dog.sex/"_s);
        model.editor()->choose(u"value"_s, u"female"_s);
        QCOMPARE(open.desk.visits.last<visit::FieldCorrected>()->value, u"female"_s);
        QVERIFY(has(model.fields(), u"honseki/"_s)); // the papers brought along fill it
    }
    void typing_survivesNewsOfTheVisit_andGoesWithItsTarget() {
        Open open;
        DeskModel model(open.desk.services);
        model.show(DeskModel::Person, u"p1"_s);
        model.editor()->type(u"kana"_s, u"ヨシダ　カ"_s);
        open.desk.visits.value.facts.persons[0].name = u"吉田　葛󠄀羅"_s;
        model.refresh();
        QCOMPARE(rowOf(model.editor()->boxes(), u"kana"_s)[u"text"_s].toString(), u"ヨシダ　カ"_s);
        QCOMPARE(rowOf(model.editor()->boxes(), u"name"_s)[u"text"_s].toString(), u"吉田　葛󠄀羅"_s);
        model.show(DeskModel::Address, u"new"_s);
        model.show(DeskModel::Person, u"p1"_s);
        QCOMPARE(rowOf(model.editor()->boxes(), u"kana"_s)[u"text"_s].toString(), u"ヨシダ"_s);
    }
    void card_andVisit_differInOneCharacter_isMarkedAndSaid() {
        Open open;
        open.desk.visits.value.facts.persons[0].name = u"𠮷田　葛羅"_s;
        DeskModel model(open.desk.services);
        model.show(DeskModel::Person, u"p1"_s);
        const auto name = model.differences().front().toMap();
        QVERIFY(!name[u"same"_s].toBool());
        QCOMPARE(name[u"cardPlaces"_s].toString(), u"4文字目 U+845B U+E0100"_s);
        QVERIFY(rowOf(model.todo(), u"card"_s)[u"attention"_s].toBool());
        QVERIFY(model.differences().at(1).toMap()[u"same"_s].toBool()); // the old address is the card's
    }
    void procedure_isRemovedAndAdded_withAReasonOnly() {
        Open open;
        DeskModel model(open.desk.services);
        model.show(DeskModel::Procedure, u"P01"_s);
        model.editor()->apply();
        QVERIFY(open.desk.visits.sent.empty());
        QCOMPARE(model.editor()->hint(), u"「変えるわけ」を選んでください。"_s);
        model.editor()->choose(u"reason"_s, u"papers"_s);
        model.editor()->apply();
        QCOMPARE(open.desk.visits.last<visit::ProcedureRemoved>()->procedure, u"P01"_s);
        model.show(DeskModel::Adding, {});
        model.editor()->choose(u"procedure"_s, u"P29"_s);
        model.editor()->choose(u"reason"_s, u"asked"_s);
        model.editor()->apply();
        QCOMPARE(open.desk.visits.last<visit::ProcedureAdded>()->reason, u"asked"_s);
    }
    void overview_saysWhatIsLeft_soonestDeadlineFirst() {
        Open open;
        DeskModel model(open.desk.services);
        QVERIFY(!rowOf(model.todo(), u"identity"_s)[u"done"_s].toBool());
        QVERIFY(!rowOf(model.todo(), u"questions"_s)[u"done"_s].toBool());
        QVERIFY(model.papers()->count() > 0 && model.deadlines()->count() > 0 && model.cards()->count() == 1);
        QVERIFY(!has(model.todo(), u"persons"_s));
        open.desk.visits.value.facts.persons[0].kana.clear();
        model.refresh();
        model.follow(u"persons"_s);
        QCOMPARE(model.chosen(), u"p1"_s);
        model.follow(u"identity"_s);
        QCOMPARE(model.part(), DeskModel::Identity);
        model.editor()->choose(u"papers"_s, u"licence"_s);
        model.editor()->choose(u"papers"_s, u"passport"_s);
        model.editor()->choose(u"papers"_s, u"licence"_s);
        model.editor()->choose(u"method"_s, u"onePhoto"_s);
        model.editor()->apply();
        QCOMPARE(open.desk.visits.last<visit::IdentityRecorded>()->check.documents, QStringList{u"passport"_s});
    }
    void seal_onlyWhenPapersAreReadyAndIdentityIsRecorded() {
        Open open;
        auto& visit = open.desk.visits.value;
        DeskModel model(open.desk.services);
        visit.documents.resize(1);
        model.seal();
        visit.identity.method = u"notConfirmed"_s;
        visit.making = 1;
        model.seal();
        visit.making = 0;
        visit.sealed = true;
        model.seal();
        QVERIFY(open.desk.visits.sent.empty());
        visit.sealed = false;
        model.seal();
        QVERIFY(open.desk.visits.last<visit::SealWanted>() != nullptr);
    }
    void undo_isOfferedOnlyAfterACorrection() {
        Open open;
        DeskModel model(open.desk.services);
        model.undo();
        QVERIFY(!model.canUndo() && open.desk.visits.sent.empty());
        open.desk.visits.value.corrections.resize(1);
        model.refresh();
        QCOMPARE(model.news(), u"直しました。"_s);
        model.undo();
        QVERIFY(open.desk.visits.last<visit::CorrectionUndone>() != nullptr);
    }
};

KAKANAI_SUITE(DeskModelTest)
#include "desk_model_test.moc"
