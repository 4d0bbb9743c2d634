#include "tests/support/suite.h"
#include "tests/unit/app/procedures/small_catalogue.h"

using namespace kakanai;
using namespace kakanai::procedures;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

const QByteArray household = R"(
event: moon
event_date: 2026-11-15
visitor: {role: self, person: a}
claimant: a
household: {dog: 1, dog_chip: false, new_head: a}
addresses: {new: {postal_code: 650-0001, prefecture: 兵庫県, municipality: 神戸市中央区, town: 加納町, block: 九十九番99号}}
persons:
  - {id: a, name: 甲, sex: male, birth_date: 1980-01-01, care_level: none, japanese: true, values: {phone: 090-0000-0000}}
  - {id: b, name: 乙, sex: female, birth_date: 1950-01-01, care_level: heavy, japanese: false}
  - {id: c, name: 丙, birth_date: 2019-04-02, moves: false}
)";

struct Filled {
    Catalogue catalogue = smallCatalogue();
    Case facts = caseOf(household, catalogue);
    Decisions decisions = decide(catalogue, facts);

    FilledForm form(const QString& id, const QString& subject = {}) const {
        for (const DocumentPlan& plan : planDocuments(catalogue, facts, decisions, {})) {
            if (plan.form == id && plan.subject == subject) {
                return fillForm(catalogue, facts, decisions, plan);
            }
        }
        QTest::qFail("not planned", __FILE__, __LINE__);
        return {};
    }
};

QStringList namesOf(const std::vector<DocumentPlan>& plans) {
    QStringList names;
    for (const DocumentPlan& plan : plans) {
        names.append(documentFileName(plan) + u' ' + plan.persons.join(u','));
    }
    return names;
}

} // namespace

class FillingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void plan_neededForms_comeInWalkingOrder() {
        const Filled filled;
        QCOMPARE(namesOf(planDocuments(filled.catalogue, filled.facts, filled.decisions, {})),
                 (QStringList{u"FB-b.pdf b"_s, u"FA.pdf a,b"_s, u"guide.pdf "_s}));
    }
    void plan_addedProcedure_makesItsForm() {
        Filled filled;
        filled.facts.person(u"b"_s)->facts.insert(u"care_level"_s, u"none"_s);
        filled.decisions = decide(filled.catalogue, filled.facts);
        QCOMPARE(namesOf(planDocuments(filled.catalogue, filled.facts, filled.decisions, {u"A2"_s})),
                 (QStringList{u"FB-a.pdf a"_s, u"FA.pdf a,b"_s, u"guide.pdf "_s}));
    }
    void fill_householdForm_takesEachFieldFromItsPlace() {
        const QHash<QString, QString> fields = Filled().form(u"FA"_s).copies.front().fields;
        QCOMPARE(fields.value(u"visitor.name"_s), u"甲"_s);
        QCOMPARE(fields.value(u"visitor.phone"_s), u"090-0000-0000"_s);
        QCOMPARE(fields.value(u"event_date"_s), u"令和8年11月15日"_s);
        QCOMPARE(fields.value(u"event_date@western"_s), u"2026年11月15日"_s);
        QCOMPARE(fields.value(u"new_head.name"_s), u"甲"_s);
        QCOMPARE(fields.value(u"new.postal_code@digits"_s), u"6500001"_s);
        QCOMPARE(fields.value(u"visitor_role@raw"_s), u"self"_s);
        QVERIFY(fields.contains(u"new.building"_s) && fields.value(u"new.building"_s).isEmpty());
        QVERIFY(!fields.contains(u"office.received"_s));
    }
    void fill_table_listsThoseWhoMove() {
        const auto rows = Filled().form(u"FA"_s).copies.front().lists.value(u"movers"_s);
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].value(u"birth_date@person"_s), u"昭和55年1月1日"_s);
        QCOMPARE(rows[1].value(u"birth_date@person"_s), u"1950年1月1日"_s);
        QCOMPARE(rows[0].value(u"sex@raw"_s), u"male"_s);
        QCOMPARE(rows[1].value(u"care_level"_s), u"重い"_s);
    }
    void count_boxes_areThoseOfTheCitizen() {
        // 7 boxes, one group of ticks, and in each of two used rows name, birth date, care and one group; all of them
        // known.
        const FilledForm form = Filled().form(u"FA"_s);
        QCOMPARE(form.fields, 8 + 2 * 4);
        QCOMPARE(form.prefilled, form.fields);
        QVERIFY(form.missing.empty());
    }
    void fill_personForm_isAboutItsSubject() {
        const FilledForm form = Filled().form(u"FB"_s, u"b"_s);
        QCOMPARE(form.copies.front().fields.value(u"subject.name"_s), u"乙"_s);
        QCOMPARE(form.copies.front().fields.value(u"subject.age"_s), u"76"_s);
        QCOMPARE(form.copies.front().fields.value(u"subject.care_level@raw"_s), u"heavy"_s);
        QCOMPARE(form.fields, 5);
        QCOMPARE(form.prefilled, 3);
        QCOMPARE(form.missing, (std::vector<MissingField>{{u"phone"_s, u"b"_s}}));
    }
    void fill_sets_areListedForTheTicks() {
        Filled filled;
        filled.facts.person(u"b"_s)->facts.insert(u"techo"_s, QStringList{u"body"_s, u"mental"_s});
        QCOMPARE(filled.form(u"FB"_s, u"b"_s).copies.front().fields.value(u"subject.techo@raw"_s), u"body,mental"_s);
    }
    void fill_guide_listsProceduresByWindow() {
        const FilledForm form = Filled().form(u"guide"_s);
        const auto rows = form.copies.front().lists.value(u"procedures"_s);
        QStringList titles;
        for (const auto& row : rows) {
            titles.append(row.value(u"title"_s) + row.value(u"window"_s));
        }
        QCOMPARE(titles, (QStringList{u"介護1番"_s, u"犬1番"_s, u"届2番"_s, u"手当2番"_s, u"希望2番"_s, u"秘密2番"_s}));
        QCOMPARE(rows[0].value(u"deadline"_s), u"令和8年11月30日（月）"_s);
        QCOMPARE(form.fields, 0);
    }
    void fill_spouse_isReadFromTheRelationships() {
        Filled filled;
        filled.facts.person(u"a"_s)->relationship = u"世帯主"_s;
        filled.facts.person(u"b"_s)->relationship = u"妻"_s;
        printing::FieldPart part;
        part.field = u"spouse.name"_s;
        filled.catalogue.forms.front().layout.pages.front().parts.push_back(part);
        QCOMPARE(filled.form(filled.catalogue.forms.front().id).copies.front().fields.value(u"spouse.name"_s), u"乙"_s);
    }
};

KAKANAI_SUITE(FillingTest)
#include "filling_test.moc"
