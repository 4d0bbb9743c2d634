#include "app/procedures/engine.h"
#include "tests/support/suite.h"

#include <QRegularExpression>

using namespace kakanai;
using namespace kakanai::procedures;
using namespace Qt::StringLiterals;

namespace {

LoadedCatalogue shipped(const QString& city) {
    const QString folder = QStringLiteral(KAKANAI_SOURCE_DIR) + u"/app/procedures/"_s;
    return loadCatalogue(folder + u"catalogue"_s, city.isEmpty() ? QString() : folder + u"overlays/"_s + city);
}

/// A head aged 46 with card, a spouse, a pupil, a mother-in-law with a care certification, and a dog.
const QByteArray family = R"(
event: tennyu
event_date: 2026-11-15
today: 2026-11-21
visitor: {role: self, person: head}
notice_kind: paper_certificate
claimant: head
household: {new_head: head, old_head: head, dog: 1, dog_chip: false}
addresses:
  new: {prefecture: 兵庫県, municipality: 神戸市中央区, town: 加納町, block: 九十九番99号}
  old: {prefecture: 東京都, municipality: 青梅市, town: 東青梅, block: 九十九番地の9}
persons:
  - {id: head, name: 見本　一郎, kana: ミホン　イチロウ, birth_date: 1980-02-17, sex: male, relationship: 世帯主, insurance: kokuho, pension: 1, card: valid, care_level: none, public_servant: false}
  - {id: spouse, name: 見本　花子, kana: ミホン　ハナコ, birth_date: 1989-03-03, sex: female, relationship: 妻, insurance: kokuho, pension: 1, card: none}
  - {id: pupil, name: 見本　次郎, kana: ミホン　ジロウ, birth_date: 2019-04-02, sex: male, relationship: 子, insurance: kokuho, card: none, school: es}
  - {id: mother, name: 見本　梅, kana: ミホン　ウメ, birth_date: 1956-05-02, sex: female, relationship: 妻の母, insurance: kokuho, card: none, care_level: kaigo2, nursing_home: false}
)";

Case familyCase(const Catalogue& catalogue) {
    return readAnswers(family, catalogue, {}, QDate(2026, 11, 21)).value().facts;
}

const Decision* rowOf(const Decisions& decisions, const QString& procedure) {
    const auto found = std::ranges::find(decisions.rows, procedure, &Decision::procedure);
    return found == decisions.rows.end() ? nullptr : &*found;
}

void addOptions(std::vector<LocalizedText>& texts, const std::vector<AnswerOption>& options) {
    std::ranges::transform(options, std::back_inserter(texts), &AnswerOption::text);
}

/// Every text a citizen may read on a screen.
std::vector<LocalizedText> textsOf(const Catalogue& catalogue) {
    std::vector<LocalizedText> texts{catalogue.municipality.name};
    for (const LifeEvent& event : catalogue.events) {
        texts.push_back(event.title);
    }
    for (const Question& question : catalogue.questions) {
        texts.insert(texts.end(), {question.text, question.why});
        addOptions(texts, question.options);
    }
    for (const Procedure& procedure : catalogue.procedures) {
        texts.insert(texts.end(), {procedure.title, procedure.reason, procedure.fee});
        std::ranges::transform(procedure.attachments, std::back_inserter(texts), &Attachment::text);
    }
    for (const FieldDefinition& field : catalogue.fields) {
        texts.push_back(field.title);
        addOptions(texts, field.options);
    }
    for (const FormDefinition& form : catalogue.forms) {
        texts.push_back(form.title);
    }
    for (const Department& department : catalogue.departments) {
        texts.insert(texts.end(), {department.name, department.window});
    }
    std::erase_if(texts, [](const LocalizedText& text) { return text.isEmpty(); });
    return texts;
}

std::optional<QRectF> cellOf(const printing::FormPart& part) {
    if (const auto* label = std::get_if<printing::LabelPart>(&part)) {
        return label->framed ? std::optional(label->rect) : std::nullopt;
    }
    if (const auto* field = std::get_if<printing::FieldPart>(&part)) {
        return field->framed ? std::optional(field->rect) : std::nullopt;
    }
    const auto* ink = std::get_if<printing::InkPart>(&part);
    return ink ? std::optional(ink->rect) : std::nullopt;
}

} // namespace

class ShippedCatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void texts_ofTheCitizen_areWrittenInEveryLanguage() {
        for (const LocalizedText& text : textsOf(shipped(u"example-city"_s).catalogue)) {
            QVERIFY2(text.has(u"easy"_s) && text.has(u"en"_s), qPrintable(text.japanese()));
        }
    }

    void plainJapanese_everyKanjiWord_carriesItsReading() {
        const QRegularExpression bare(u"[一-鿿々]++(?!（\\p{Hiragana}+）)"_s);
        for (const LocalizedText& text : textsOf(shipped(u"example-city"_s).catalogue)) {
            const QString easy = text.in(u"easy"_s);
            QVERIFY2(!bare.match(easy).hasMatch(), qPrintable(easy));
        }
    }

    void plainJapanese_everySentence_isShort() {
        const QRegularExpression reading(u"（\\p{Hiragana}+）"_s);
        for (const LocalizedText& text : textsOf(shipped(u"example-city"_s).catalogue)) {
            for (const QString& sentence : text.in(u"easy"_s).remove(reading).split(u'。')) {
                QVERIFY2(sentence.size() <= 30, qPrintable(sentence));
            }
        }
    }

    void family_inTheExampleCity_getsItsNineDocuments() {
        const Catalogue catalogue = shipped(u"example-city"_s).catalogue;
        const Case facts = familyCase(catalogue);
        const Decisions decisions = decide(catalogue, facts);
        QStringList files;
        for (const DocumentPlan& plan : planDocuments(catalogue, facts, decisions, {})) {
            files.append(documentFileName(plan));
        }
        files.sort();
        QCOMPARE(files, QStringList({u"F01.pdf"_s, u"F05.pdf"_s, u"F06.pdf"_s, u"F09.pdf"_s, u"F10-mother.pdf"_s,
                                     u"F14-pupil.pdf"_s, u"F18.pdf"_s, u"F20-head.pdf"_s, u"guide.pdf"_s}));
    }

    void careCertification_afterAMove_isCriticalAndEndsOnAnOpenDay() {
        const Catalogue catalogue = shipped({}).catalogue;
        const Decisions decisions = decide(catalogue, familyCase(catalogue));
        const Decision* row = rowOf(decisions, u"P08"_s);
        QVERIFY(row);
        QCOMPARE(row->persons, QStringList(u"mother"_s));
        QCOMPARE(row->severity, Severity::Critical);
        QCOMPARE(row->deadlineByLaw, QDate(2026, 11, 29));
        QCOMPARE(row->deadline, QDate(2026, 11, 30));
    }

    void childrensMedicalCare_withoutAnOverlay_isForAClerkToDecide() {
        const Catalogue catalogue = shipped({}).catalogue;
        const Decisions decisions = decide(catalogue, familyCase(catalogue));
        const Decision* row = rowOf(decisions, u"P11"_s);
        QVERIFY(row);
        QCOMPARE(row->outcome, Outcome::Check);
        QVERIFY(!row->deadline);
    }

    void formCells_onEveryPage_neverOverlap() {
        for (const FormDefinition& form : shipped({}).catalogue.forms) {
            for (const printing::FormPage& page : form.layout.pages) {
                std::vector<QRectF> cells;
                for (const printing::FormPart& part : page.parts) {
                    if (const auto cell = cellOf(part)) {
                        cells.push_back(cell->adjusted(0.01, 0.01, -0.01, -0.01));
                    }
                }
                for (std::size_t i = 0; i < cells.size(); ++i) {
                    for (std::size_t j = i + 1; j < cells.size(); ++j) {
                        QVERIFY2(!cells[i].intersects(cells[j]),
                                 qPrintable(u"%1: %2 mm from above, %3 mm from the left"_s.arg(form.id)
                                                .arg(cells[j].y())
                                                .arg(cells[j].x())));
                    }
                }
            }
        }
    }
};

KAKANAI_SUITE(ShippedCatalogueTest)
#include "shipped_catalogue_test.moc"
