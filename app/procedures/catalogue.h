#pragma once

#include "app/base/era.h"
#include "app/procedures/localized_text.h"
#include "app/procedures/rule.h"
#include "printing/form_layout.h"

#include <QHash>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// The catalogue as values: what city staff wrote, read once and checked. How each record is written stands in
/// README.md.
namespace kakanai::procedures {

enum class Scope { Case, Household, Person };
enum class FactType { YesNo, Number, Date, Choice, Set, PersonRef, PersonList, Text };

/// One word of the closed vocabulary of facts.
struct FactDefinition {
    QString id; ///< without scope prefix
    Scope scope = Scope::Case;
    FactType type = FactType::YesNo;
    QStringList choices;  ///< for Choice and Set
    bool derived = false; ///< computed (age), never asked nor given
    QString defaultsTo;   ///< the case fact that stands in while this one is unknown: known_date → event_date
    /// Of a person: told nothing, it is none (no, 0, nothing of the set) where this holds. A man is not pregnant.
    std::optional<Rule> noneWhen = {};
};

/// A choice that can be touched.
struct AnswerOption {
    QString value;
    LocalizedText text;
    bool counts = false; ///< of a checklist: its fact is a number, so a tick says one and no tick none
};

/// Checklist: one page of several yes-no facts, each option's value is the fact it settles.
enum class QuestionKind { YesNo, Choice, Multiple, Date, Number, Persons, Text, Checklist };

/// Asked of the whole case, or once for each person it may matter to.
struct Question {
    QString id; ///< "Q16"
    LocalizedText text;
    LocalizedText why; ///< why we ask, or what the answer does
    QuestionKind kind = QuestionKind::YesNo;
    Scope scope = Scope::Case;
    QString sets; ///< the fact it settles, without prefix; a checklist has none
    std::vector<AnswerOption> options;
    std::optional<Rule> askWhen; ///< asked only when this is not no
    bool kiosk = true;           ///< false: clerk only (DV, welfare)

    bool settles(const QString& fact) const;
};

enum class Severity { Normal, Critical };

struct Deadline {
    QString base; ///< "event_date", "today", "known_date", …
    int addDays = 0;
    int addMonths = 0;           ///< 民法143条: by the calendar
    bool countsFirstDay = false; ///< 戸籍法43条
    Severity severity = Severity::Normal;
    bool local = false;  ///< unknown until an overlay says it
    LocalizedText after; ///< what happens once it has passed; may be empty
    std::optional<Rule> when;
};

/// The days on which a record holds, both included; an invalid date is no bound.
struct Validity {
    QDate from;
    QDate to;

    bool includes(QDate day) const { return (!from.isValid() || from <= day) && (!to.isValid() || day <= to); }
    bool overlaps(const Validity& other) const {
        return (!to.isValid() || !other.from.isValid() || other.from <= to) &&
               (!other.to.isValid() || !from.isValid() || from <= other.to);
    }
    bool operator==(const Validity&) const = default;
};

/// Who may act for the person, and with what paper.
struct Agents {
    bool selfOnly = false; ///< nobody may
    QStringList accept;    ///< household, relative, agent, legal_rep, undertaker, care_manager
    LocalizedText power;   ///< 委任状 …
};

enum class MyNumberUse { None, Optional, Required };

struct Attachment {
    LocalizedText text;
    std::optional<Rule> when;
};

struct Procedure {
    QString id; ///< "P08"
    LocalizedText title;
    LocalizedText reason; ///< why this person needs it, plain words
    QString department;   ///< id into departments
    QStringList events;
    Scope appliesTo = Scope::Case;
    bool may = false; ///< a right without a duty
    Rule when;
    std::vector<Deadline> deadlines; ///< the first whose condition holds
    QStringList forms;
    QHash<QString, Rule> formWhen; ///< forms that only some need, by id
    std::vector<Attachment> attachments;
    QStringList law;
    LocalizedText fee;
    Agents agents;
    MyNumberUse myNumber = MyNumberUse::None; ///< what the form asks for; the number itself is never prefilled
    bool mandatoryVisit = false;
    bool clerkOnly =
        false;            ///< told to staff only: on no page of the kiosk and on no paper that somebody else might see
    LocalizedText online; ///< how it can be done without a visit; may be empty
    QString gap;          ///< what staff must check themselves, in Japanese: unverified or local
    Validity validity;
    QString entryType;         ///< prefill, mandatory_visit, …
    LocalizedText sourceTitle; ///< where the record was taken from
    QString officialUpdatedAt; ///< ISO date of the source
    QString verifiedOn;        ///< ISO date
    QString sourceUrl;
    QString status; ///< national, local or unverified
};

struct Department {
    QString id;
    LocalizedText name;   ///< 介護保険課
    LocalizedText window; ///< 2階 5番窓口
    int order = 0;        ///< walking order
};

/// How a field of the dictionary is asked of a person when nothing else knows it.
struct FieldDefinition {
    QString id; ///< "phone", "dog.name"
    Scope scope = Scope::Case;
    LocalizedText title;
    QString type; ///< text, kana, phone, date, number, choice
    std::vector<AnswerOption> options;
    bool ask = false;   ///< appears on the page of missing fields
    QString longest;    ///< the longest value to be expected, for the layout check
    QList<int> lengths; ///< of a number: how many digits it may have; empty: any
};

/// A fact that a form prints: "claimant.pension", or "pension" of each person in the list "movers".
struct FormFact {
    QString list;
    QString source;
    bool operator==(const FormFact&) const = default;
};

/// One document for each person, one for the case, or one for the case whose pages stand once for each person.
enum class FormPer { Person, Case, Pages };

struct FormDefinition {
    QString id;   ///< "F10"
    QString file; ///< where it was written, for findings
    LocalizedText title;
    FormPer per = FormPer::Case;
    Validity validity; ///< forms of one id and different days are versions of one form
    /// A key of the layout is where its value comes from and, after an @, how it is written:
    /// "subject.birth_date@western", "subject.sex@raw". The same source may stand in a form in several writings.
    printing::FormLayout layout;
    /// The facts among its fields that a question can settle.
    std::vector<FormFact> facts;
    QStringList uncounted; ///< keys that are no box of the citizen: office block, spare rows
};

/// A part of life under which a kiosk with many events finds them.
struct EventGroup {
    QString id;
    LocalizedText title;
    QString icon; ///< name of one of qml/icons
};

struct LifeEvent {
    QString id; ///< "tennyu"
    QString group;
    LocalizedText title;
    QStringList questions; ///< in the order that settles most first
    bool moving = false;   ///< asks old and new address and who moves
    bool leaving = false;  ///< the papers are for the municipality that is left
    bool dated = true;     ///< false: nothing happened on a day, so it counts from today
    bool planned = false;  ///< may be notified before it happens, so a later date is no mistake
};

/// Days on which the office is closed (地方自治法4条の2): weekends, national holidays, and what is listed here.
struct Calendar {
    base::EraTable eras{{}};
    std::vector<QDate> closedDays;                   ///< one-off closures
    std::vector<std::pair<int, int>> closedEachYear; ///< month, day: 12-29 … 1-3
    std::vector<QDate> holidays;                     ///< beside those of the standing law (national_holidays.h)

    bool isOpen(QDate day) const;
    QDate nextOpenDay(QDate day) const; ///< the day itself if open
};

/// A language of the screens, and how far its texts have come. Japanese is never drafted and lacks nothing.
struct CatalogueLanguage {
    QString id;   ///< "vi"
    QString name; ///< in itself
    bool recordsReviewed = false;
    int reviewed = 0;
    int drafted = 0;
    int missing = 0; ///< titles, questions, answers and what to bring that are still read in Japanese
};

/// A word of the register for how somebody is related to the head (続柄), and what people say instead.
struct Relationship {
    QString written; ///< 子の子
    QStringList said;
};

struct Municipality {
    LocalizedText name;
    QString code;
};

struct Catalogue {
    Municipality municipality;
    std::vector<CatalogueLanguage> languages; ///< in the order in which they are offered
    std::vector<FactDefinition> facts;
    std::vector<Relationship> relationships;
    std::vector<EventGroup> groups;
    std::vector<LifeEvent> events;
    std::vector<Question> questions;
    std::vector<Procedure> procedures;
    std::vector<FormDefinition> forms;
    std::vector<FieldDefinition> fields;
    std::vector<Department> departments;
    Calendar calendar;

    const Procedure* procedure(const QString& id) const;
    /// The version of a form that holds on a day: a case uses that of its own.
    const FormDefinition* form(const QString& id, QDate day) const;
    const Question* question(const QString& id) const;
    const LifeEvent* event(const QString& id) const;
    /// Whether the event leads to any procedure: one that does not is not offered.
    bool offers(const LifeEvent& event) const;
    const Department* department(const QString& id) const;
    /// 孫 → 子の子. What the vocabulary does not know stays as it was said.
    QString relationship(const QString& said) const;
    const FieldDefinition* field(const QString& id) const;
    const FactDefinition* fact(Scope scope, const QString& id) const;
    /// Whether a fact of the case or the household names one person: "claimant", "new_head", "visitor".
    bool namesPerson(const QString& id) const;
    /// One person or several: "heirs", "spouses".
    bool namesPersons(const QString& id) const;
};

} // namespace kakanai::procedures
