#include "app/procedures/engine.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>

using namespace kakanai;
using namespace kakanai::procedures;
using namespace Qt::StringLiterals;

namespace {

const Catalogue& shippedCatalogue() {
    static const Catalogue catalogue =
        loadCatalogue(QStringLiteral(KAKANAI_SOURCE_DIR "/app/procedures/catalogue"), {}).catalogue;
    return catalogue;
}

/// Invents households of one to five persons, told everything the vocabulary knows, the same for the same seed.
class Inventor {
public:
    explicit Inventor(quint32 seed) : random_(seed) {}

    Case household(const QString& event) { return household(event, 1 + random_.bounded(5)); }
    Case household(const QString& event, int size) {
        Case facts;
        facts.event = event;
        facts.today = QDate(2026, 11, 21);
        facts.eventDate = base::PartialDate::from(facts.today.addDays(-random_.bounded(20)));
        for (int i = 0; i < size; ++i) {
            facts.persons.push_back(person(i));
        }
        facts.visitor = u"p0"_s;
        facts.visitorRole = u"self"_s;
        for (const FactDefinition& fact : shippedCatalogue().facts) {
            if (!fact.derived && fact.scope != Scope::Person && fact.id != "event"_L1 && fact.id != "today"_L1 &&
                fact.id != "event_date"_L1 && !fact.id.startsWith(u"visitor")) {
                (fact.scope == Scope::Case ? facts.facts : facts.household).insert(fact.id, value(fact, size));
            }
        }
        return facts;
    }

    FactValue value(const FactDefinition& fact, int persons) {
        switch (fact.type) {
        case FactType::YesNo:
            return random_.bounded(2) == 1;
        case FactType::Number:
            return static_cast<int>(random_.bounded(3));
        case FactType::Date:
            return base::PartialDate::from(QDate(2026, 10, 1).addDays(random_.bounded(60)));
        case FactType::Choice:
            return fact.choices[random_.bounded(static_cast<int>(fact.choices.size()))];
        case FactType::Set:
            return some(fact.choices);
        case FactType::PersonRef:
            return u"p%1"_s.arg(random_.bounded(persons));
        case FactType::PersonList:
            return pair(persons);
        case FactType::Text:
            return u"見本"_s;
        }
        std::unreachable();
    }

    /// Forgets facts with the chance of one in two.
    Case forgetful(Case facts) {
        const auto thin = [&](Facts& from) { from.removeIf([&](const auto&) { return random_.bounded(2) == 0; }); };
        thin(facts.facts);
        thin(facts.household);
        for (Person& person : facts.persons) {
            thin(person.facts);
        }
        return facts;
    }

    /// Tells whatever is not told yet.
    Case complete(Case facts) {
        const Case more = household(facts.event, static_cast<int>(facts.persons.size()));
        const auto fill = [](Facts& into, const Facts& from) {
            for (auto fact = from.begin(); fact != from.end(); ++fact) {
                if (!into.contains(fact.key())) {
                    into.insert(fact.key(), *fact);
                }
            }
        };
        fill(facts.facts, more.facts);
        fill(facts.household, more.household);
        for (std::size_t i = 0; i < facts.persons.size(); ++i) {
            fill(facts.persons[i].facts, more.persons[i].facts);
        }
        return facts;
    }

    QRandomGenerator& random() { return random_; }

private:
    Person person(int index) {
        Person person;
        person.id = u"p%1"_s.arg(index);
        person.name = u"見本　%1"_s.arg(index);
        person.birthDate = base::PartialDate::from(QDate(1940 + random_.bounded(86), 1 + random_.bounded(12), 15));
        person.sex = random_.bounded(2) == 0 ? u"male"_s : u"female"_s;
        for (const FactDefinition& fact : shippedCatalogue().facts) {
            if (!fact.derived && fact.scope == Scope::Person && fact.id != "moves"_L1 && fact.id != "birth_date"_L1 &&
                fact.id != "sex"_L1 && fact.id != "relationship"_L1) {
                person.facts.insert(fact.id, value(fact, 1));
            }
        }
        return person;
    }
    QStringList pair(int persons) {
        QStringList two{u"p%1"_s.arg(random_.bounded(persons)), u"p%1"_s.arg(random_.bounded(persons))};
        two.removeDuplicates();
        return two;
    }
    QStringList some(const QStringList& all) {
        QStringList chosen;
        for (const QString& each : all) {
            if (random_.bounded(3) == 0) {
                chosen.append(each);
            }
        }
        return chosen;
    }

    QRandomGenerator random_;
};

using Outcomes = QHash<QString, Outcome>; ///< by procedure and person

Outcomes outcomesOf(const Case& facts) {
    Outcomes outcomes;
    for (const Decision& row : decide(shippedCatalogue(), facts, true).rows) {
        for (const QString& person : row.persons.isEmpty() ? QStringList{QString()} : row.persons) {
            outcomes.insert(row.procedure + u'/' + person, row.outcome);
        }
    }
    return outcomes;
}

void addValues(QStringList& lines, const QString& where, const printing::FormValues& values) {
    for (auto field = values.fields.begin(); field != values.fields.end(); ++field) {
        lines.append(where + field.key() + u'=' + *field);
    }
    for (auto list = values.lists.begin(); list != values.lists.end(); ++list) {
        for (const auto& row : *list) {
            for (auto field = row.begin(); field != row.end(); ++field) {
                lines.append(where + list.key() + field.key() + u'=' + *field);
            }
        }
    }
}

/// Everything a visitor would see of a case: decisions, days, and what stands in the papers.
QStringList seen(const Case& facts) {
    const Decisions decisions = decide(shippedCatalogue(), facts, true);
    QStringList lines;
    for (const Decision& row : decisions.rows) {
        lines.append(u"%1 %2 %3 %4"_s.arg(row.procedure)
                         .arg(static_cast<int>(row.outcome))
                         .arg(row.persons.join(u','), row.deadline ? row.deadline->toString(Qt::ISODate) : QString()));
    }
    for (const DocumentPlan& plan : planDocuments(shippedCatalogue(), facts, decisions, {})) {
        const auto copies = fillForm(shippedCatalogue(), facts, decisions, plan).copies;
        for (std::size_t i = 0; i < copies.size(); ++i) {
            addValues(lines, plan.form + plan.subject + QString::number(i), copies[i]);
        }
    }
    for (const OpenQuestion& question : decisions.questions) {
        lines.append(question.id + question.persons.join(u','));
    }
    lines.sort();
    return lines;
}

/// Answers that a page offers for a question.
std::vector<FactValue> answersTo(const Question& question, const Case& facts) {
    std::vector<FactValue> answers;
    switch (question.kind) {
    case QuestionKind::YesNo:
        return {true, false};
    case QuestionKind::Number:
        return {0, 1, 1000};
    case QuestionKind::Date:
        return {base::PartialDate{2026, 10, 1}, base::PartialDate{2026, 11, 20}};
    case QuestionKind::Text:
        return {u"見本"_s, u"別の見本"_s};
    case QuestionKind::Choice:
        std::ranges::transform(question.options, std::back_inserter(answers), &AnswerOption::value);
        return answers;
    case QuestionKind::Multiple:
    case QuestionKind::Checklist: {
        answers.push_back(QStringList());
        for (const AnswerOption& option : question.options) {
            answers.push_back(QStringList{option.value});
        }
        return answers;
    }
    case QuestionKind::Persons: {
        const FactDefinition* fact = shippedCatalogue().fact(question.scope, question.sets);
        const bool several = question.scope == Scope::Person || (fact && fact->type == FactType::PersonList);
        for (const Person& person : facts.persons) {
            answers.push_back(several ? FactValue(QStringList{person.id}) : FactValue(person.id));
        }
        if (several) {
            QStringList everybody;
            std::ranges::transform(facts.persons, std::back_inserter(everybody), &Person::id);
            answers.push_back(everybody);
            answers.push_back(QStringList());
        }
        return answers;
    }
    }
    std::unreachable();
}

/// Whether, whatever else is told, two answers lead to two results.
bool canMatter(const Question& question, const QString& person, const Case& start, Inventor& inventor) {
    for (int trial = 0; trial < 200; ++trial) {
        const Case around = inventor.complete(start);
        QSet<QStringList> results;
        for (const FactValue& answer : answersTo(question, start)) {
            Case answered = around;
            enterAnswer(answered, question, person, answer);
            results.insert(seen(answered));
            if (results.size() > 1) {
                return true;
            }
        }
    }
    return false;
}

} // namespace

/// What must hold for every event of the shipped catalogue, whatever a household tells and in whatever order.
class ShippedPropertiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(shippedCatalogue().events.size() >= 23); }

    void telling_more_neverTurnsNeedIntoAsk_data() { addEvents(); }
    void telling_more_neverTurnsNeedIntoAsk() {
        QFETCH(QString, event);
        Inventor inventor(20261121);
        for (int round = 0; round < 20; ++round) {
            const Case whole = inventor.household(event);
            const Outcomes end = outcomesOf(whole);
            const Outcomes early = outcomesOf(inventor.forgetful(whole));
            for (auto entry = early.begin(); entry != early.end(); ++entry) {
                const bool settled = *entry == Outcome::Need || *entry == Outcome::May || *entry == Outcome::No;
                const Outcome later = end.value(entry.key());
                QVERIFY2(!settled || (later != Outcome::Ask && later != Outcome::Check), qPrintable(entry.key()));
            }
        }
    }

    void answering_inAnyOrder_leadsToTheSame_data() { addEvents(); }
    void answering_inAnyOrder_leadsToTheSame() {
        QFETCH(QString, event);
        Inventor inventor(7);
        for (int round = 0; round < 10; ++round) {
            const Case start = inventor.forgetful(inventor.household(event));
            std::vector<std::pair<const Question*, std::pair<QString, FactValue>>> answers;
            QSet<QString> facts;
            for (const OpenQuestion& open : decide(shippedCatalogue(), start).questions) {
                const Question* question = shippedCatalogue().question(open.id);
                const auto offered = answersTo(*question, start);
                if (offered.empty()) {
                    continue;
                }
                for (const QString& person : open.persons.isEmpty() ? QStringList{QString()} : open.persons) {
                    const auto& chosen = offered[inventor.random().bounded(static_cast<int>(offered.size()))];
                    answers.emplace_back(question, std::pair(person, chosen));
                }
            }
            const auto after = [&](const auto& order) {
                Case answered = start;
                for (const auto& [question, answer] : order) {
                    enterAnswer(answered, *question, answer.first, answer.second);
                }
                return seen(answered);
            };
            const QStringList forward = after(answers);
            std::ranges::reverse(answers);
            QCOMPARE(after(answers), forward);
        }
    }

    void question_thatIsAsked_canChangeSomething_data() { addEvents(); }
    void question_thatIsAsked_canChangeSomething() {
        QFETCH(QString, event);
        Inventor inventor(99);
        for (int round = 0; round < 2; ++round) {
            const Case start = inventor.forgetful(inventor.household(event));
            for (const OpenQuestion& open : decide(shippedCatalogue(), start).questions) {
                const Question& question = *shippedCatalogue().question(open.id);
                const bool choice = answersTo(question, start).size() > 1;
                QVERIFY2(!choice || canMatter(question, open.persons.value(0), start, inventor), qPrintable(open.id));
            }
        }
    }

    void household_ofSix_isAskedNothingThatItAnswered_data() { addEvents(); }
    void household_ofSix_isAskedNothingThatItAnswered() {
        QFETCH(QString, event);
        Inventor inventor(6);
        const Case whole = inventor.household(event);
        for (const OpenQuestion& open : decide(shippedCatalogue(), whole).questions) {
            const Question& question = *shippedCatalogue().question(open.id);
            QVERIFY2(question.sets == "relationship"_L1 || question.sets == "birth_date"_L1, qPrintable(open.id));
        }
    }

private:
    static void addEvents() {
        QTest::addColumn<QString>("event");
        for (const LifeEvent& event : shippedCatalogue().events) {
            QTest::newRow(qPrintable(event.id)) << event.id;
        }
    }
};

KAKANAI_SUITE(ShippedPropertiesTest)
#include "shipped_properties_test.moc"
