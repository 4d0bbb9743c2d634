#pragma once

#include "app/base/result.h"
#include "app/procedures/case.h"
#include "app/procedures/catalogue.h"
#include "app/procedures/finding.h"

#include <optional>
#include <vector>

/// The pure functions of the room: catalogue and case in, decisions, questions and filled forms out. No I/O but in
/// load.
namespace kakanai::procedures {

struct LoadedCatalogue {
    Catalogue catalogue;           ///< broken entries are left out
    std::vector<Finding> findings; ///< what `catalog check` shows
};

/// Reads the catalogue folder and lays an overlay folder over it (empty: none). Qt resource paths work.
/// Findings are worded in `language`: "ja" or "en".
LoadedCatalogue loadCatalogue(const QString& folder, const QString& overlay,
                              const QString& language = QStringLiteral("ja"));

/// Reads an answers file (YAML or JSON). `card`: the person that `from_card` means. answers.invalid with a JSON
/// Pointer, answers.card.missing; alerts such as answers.date.future are returned beside the case.
struct CardPerson {
    QString name;
    QString address;
    base::PartialDate birthDate;
    QString sex;
};
struct Answers {
    Case facts;
    std::vector<base::Problem> alerts;
};
base::Result<Answers> readAnswers(const QByteArray& yaml, const Catalogue& catalogue,
                                  const std::optional<CardPerson>& card, QDate today);

/// A --person file.
base::Result<CardPerson> readPerson(const QByteArray& json);

enum class Outcome { Need, May, Ask, Check, No };

/// One row for each procedure and outcome.
struct Decision {
    QString procedure;
    Outcome outcome = Outcome::No;
    QStringList persons; ///< ids; empty for a procedure about the household
    std::optional<QDate> deadlineByLaw;
    std::optional<QDate> deadline;
    Severity severity = Severity::Normal;
    QString reason; ///< Japanese; screens take the procedure's own localized reason
    bool operator==(const Decision&) const = default;
};

/// A question that would settle something, and the persons it would be asked of (empty: the case).
struct OpenQuestion {
    QString id;
    QStringList persons;
    bool operator==(const OpenQuestion&) const = default;
};

struct Decisions {
    std::vector<Decision> rows;
    std::vector<OpenQuestion> questions; ///< in the event's order
    bool operator==(const Decisions&) const = default;
};

/// Decides every procedure of the event. `all` keeps the rows that are no. Knowing more never turns need into ask.
Decisions decide(const Catalogue& catalogue, const Case& facts, bool all = false);

/// Enters an answer of a screen. `person` empty for case and household questions; unknown (monostate) records
/// 「わからない」.
void enterAnswer(Case& facts, const Question& question, const QString& person, const FactValue& answer);

/// A document that is to be made: one for each person or one for the case.
struct DocumentPlan {
    QString form;
    QStringList persons; ///< the persons of the rows that need the form; the guide: empty
    QString subject;     ///< for forms made for each person
    bool operator==(const DocumentPlan&) const = default;
};

/// Every form of every need row, the added procedures' forms, and always the guide, in walking order of the
/// departments.
std::vector<DocumentPlan> planDocuments(const Catalogue& catalogue, const Case& facts, const Decisions& decisions,
                                        const QStringList& added);

struct MissingField {
    QString field;  ///< dictionary id
    QString person; ///< empty: of the case
    bool operator==(const MissingField&) const = default;
};

struct FilledForm {
    std::vector<printing::FormValues> copies; ///< one, or one for each person of a form whose pages repeat
    int fields = 0;                           ///< boxes a citizen would fill
    int prefilled = 0;                        ///< those we filled
    std::vector<MissingField> missing;        ///< only those the dictionary can ask
};

/// The plan itself or, for a form whose pages repeat, one for each person with that person as subject.
std::vector<DocumentPlan> copiesOf(const FormDefinition& form, const DocumentPlan& plan);

/// What stands in each field of a planned document.
FilledForm fillForm(const Catalogue& catalogue, const Case& facts, const Decisions& decisions,
                    const DocumentPlan& plan);

/// File name of a document: form id and the subject's pseudonym, never a name. "F10-hana.pdf", "guide.pdf"
QString documentFileName(const DocumentPlan& plan);

} // namespace kakanai::procedures
