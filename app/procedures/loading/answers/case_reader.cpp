#include "app/procedures/loading/answers/case_reader.h"

#include "app/procedures/loading/answers/value_reader.h"

#include <QRegularExpression>

namespace kakanai::procedures::loading {

using namespace Qt::StringLiterals;

namespace {

const TextTree& nothing() {
    static const TextTree tree;
    return tree;
}

bool isPseudonym(const QString& id) {
    static const QRegularExpression form(u"\\A[a-z][a-z0-9-]{0,39}\\z"_s);
    return form.match(id).hasMatch();
}

const TextTree& child(const TextTree& tree, QStringView key) {
    const TextTree* found = tree.find(key);
    return found && !ValueReader::isUntold(*found) ? *found : nothing();
}

bool isTold(const TextTree& tree) {
    return tree.kind != TextTree::Kind::Nothing;
}

QSet<QString> idsOf(const TextTree& persons) {
    QSet<QString> ids;
    for (const TextTree& person : persons.items) {
        ids.insert(child(person, u"id").text);
    }
    return ids;
}

class CaseReader {
public:
    CaseReader(const TextTree& root, const Catalogue& catalogue, const CaseDefaults& defaults)
        : root_(root), catalogue_(catalogue), defaults_(defaults), reader_(idsOf(child(root, u"persons"))) {}

    base::Result<Answers> read() {
        if (root_.kind != TextTree::Kind::Map) {
            reader_.fail({});
        } else {
            readDates();
            readPersons();
            readTop();
            readVisitor();
            readAddresses();
        }
        if (reader_.fault()) {
            return std::unexpected(*reader_.fault());
        }
        warnOfFuture();
        return std::move(answers_);
    }

private:
    Case& facts() { return answers_.facts; }

    void readDates() {
        facts().today = defaults_.today;
        facts().eventDate = defaults_.eventDate;
        if (const TextTree& today = child(root_, u"today"); isTold(today)) {
            const auto date = reader_.date(today, top_ / u"today"_s);
            if (date && !date->isComplete()) {
                reader_.fail(top_ / u"today"_s);
            }
            facts().today = date ? date->date().value_or(QDate()) : QDate();
        }
        if (root_.find(u"event_date")) {
            const TextTree& day = child(root_, u"event_date");
            facts().eventDate = isTold(day) ? reader_.date(day, top_ / u"event_date"_s) : std::nullopt;
        }
    }

    void readTop() {
        static const QSet<QString> elsewhere{u"event_date"_s, u"today"_s, u"visitor"_s, u"addresses"_s, u"persons"_s};
        const TextTree& event = child(root_, u"event");
        const FactDefinition* definition = catalogue_.fact(Scope::Case, u"event"_s);
        facts().event = definition ? reader_.oneOf(event, definition->choices, top_ / u"event"_s)
                                   : reader_.line(event, top_ / u"event"_s);
        for (qsizetype i = 0; i < root_.keys.size(); ++i) {
            const QString& key = root_.keys[i];
            const TextTree& value = root_.items[static_cast<std::size_t>(i)];
            if (key == "household"_L1) {
                readFacts(value, Scope::Household, facts().household, top_ / key);
            } else if (key == "values"_L1) {
                readValues(value, Scope::Case, facts().values, top_ / key);
            } else if (key != "event"_L1 && !elsewhere.contains(key)) {
                readFact(key, value, Scope::Case, facts().facts, top_ / key);
            }
        }
    }

    void readFacts(const TextTree& map, Scope scope, Facts& into, const JsonPointer& at) {
        if (!ValueReader::isUntold(map) && map.kind != TextTree::Kind::Map) {
            reader_.fail(at);
        }
        for (qsizetype i = 0; i < map.keys.size(); ++i) {
            readFact(map.keys[i], map.items[static_cast<std::size_t>(i)], scope, into, at / map.keys[i]);
        }
    }

    void readFact(const QString& key, const TextTree& value, Scope scope, Facts& into, const JsonPointer& at) {
        static const QSet<QString> core{u"event"_s, u"event_date"_s, u"today"_s, u"visitor_role"_s, u"visitor"_s};
        const FactDefinition* definition = catalogue_.fact(scope, key);
        if (!definition || definition->derived || (scope == Scope::Case && core.contains(key))) {
            reader_.fail(at);
        } else if (!ValueReader::isUntold(value)) {
            into.insert(key, reader_.fact(value, *definition, at));
        }
    }

    void readValues(const TextTree& map, Scope scope, QHash<QString, QString>& into, const JsonPointer& at) {
        if (!ValueReader::isUntold(map) && map.kind != TextTree::Kind::Map) {
            reader_.fail(at);
        }
        for (qsizetype i = 0; i < map.keys.size(); ++i) {
            const QString& key = map.keys[i];
            const TextTree& value = map.items[static_cast<std::size_t>(i)];
            const FieldDefinition* field = catalogue_.field(key);
            if (!field || (field->scope == Scope::Person) != (scope == Scope::Person)) {
                reader_.fail(at / key);
            } else if (!ValueReader::isUntold(value)) {
                into.insert(key, reader_.field(value, *field, at / key));
            }
        }
    }

    void readPersons() {
        const TextTree& persons = child(root_, u"persons");
        if (isTold(persons) && persons.kind != TextTree::Kind::List) {
            reader_.fail(top_ / u"persons"_s);
            return;
        }
        for (std::size_t i = 0; i < persons.items.size(); ++i) {
            readPerson(persons.items[i], top_ / u"persons"_s / i);
        }
    }

    void readPerson(const TextTree& tree, const JsonPointer& at) {
        Person person;
        if (tree.kind != TextTree::Kind::Map) {
            reader_.fail(at);
            return;
        }
        person.id = child(tree, u"id").text;
        if (!isPseudonym(person.id) || facts().person(person.id)) {
            reader_.fail(at / u"id"_s);
        }
        for (qsizetype i = 0; i < tree.keys.size(); ++i) {
            readOfPerson(person, tree.keys[i], tree.items[static_cast<std::size_t>(i)], at);
        }
        if (person.fromCard) {
            takeFromCard(person, at / u"from_card"_s);
        }
        if (person.birthDate && person.birthDate->date() && *person.birthDate->date() > facts().today) {
            reader_.fail(at / u"birth_date"_s);
        }
        facts().persons.push_back(std::move(person));
    }

    void readOfPerson(Person& person, const QString& key, const TextTree& value, const JsonPointer& at) {
        const JsonPointer here = at / key;
        if (key == "id"_L1 || (isCore(key) && ValueReader::isUntold(value))) {
            return;
        }
        if (key == "name"_L1) {
            person.name = reader_.line(value, here);
        } else if (key == "kana"_L1) {
            person.kana = reader_.line(value, here);
        } else if (key == "relationship"_L1) {
            person.relationship = catalogue_.relationship(reader_.line(value, here));
        } else if (key == "birth_date"_L1) {
            person.birthDate = reader_.date(value, here);
        } else if (key == "sex"_L1) {
            person.sex = reader_.oneOf(value, {u"male"_s, u"female"_s, u"notApplicable"_s, u"notKnown"_s}, here);
        } else if (key == "from_card"_L1) {
            person.fromCard = reader_.yesNo(value, here);
        } else if (key == "moves"_L1) {
            person.moves = reader_.yesNo(value, here);
        } else if (key == "values"_L1) {
            readValues(value, Scope::Person, person.values, here);
        } else {
            readFact(key, value, Scope::Person, person.facts, here);
        }
    }

    static bool isCore(const QString& key) {
        static const QSet<QString> core{u"name"_s, u"kana"_s,      u"relationship"_s, u"birth_date"_s,
                                        u"sex"_s,  u"from_card"_s, u"moves"_s,        u"values"_s};
        return core.contains(key);
    }

    void takeFromCard(Person& person, const JsonPointer& at) {
        if (!defaults_.card) {
            reader_.fail(base::Problem(base::ProblemCode::AnswersCardMissing).with(base::DetailKey::Path, at.text()));
            return;
        }
        if (std::ranges::any_of(facts().persons, &Person::fromCard)) {
            reader_.fail(at); // there is one card
        }
        person.name = defaults_.card->name;
        person.address = defaults_.card->address;
        person.birthDate = defaults_.card->birthDate;
        person.sex = defaults_.card->sex;
    }

    void readVisitor() {
        const TextTree& visitor = child(root_, u"visitor");
        const JsonPointer at = top_ / u"visitor"_s;
        if (isTold(visitor) && visitor.kind != TextTree::Kind::Map) {
            reader_.fail(at);
        }
        const FactDefinition* roles = catalogue_.fact(Scope::Case, u"visitor_role"_s);
        for (qsizetype i = 0; i < visitor.keys.size(); ++i) {
            const QString& key = visitor.keys[i];
            const TextTree& value = visitor.items[static_cast<std::size_t>(i)];
            if (key != "role"_L1 && key != "person"_L1) {
                reader_.fail(at / key);
            } else if (ValueReader::isUntold(value)) {
                continue;
            } else if (key == "person"_L1) {
                facts().visitor = reader_.personId(value, at / key);
            } else {
                facts().visitorRole =
                    roles ? reader_.oneOf(value, roles->choices, at / key) : reader_.line(value, at / key);
            }
        }
    }

    void readAddresses() {
        const TextTree& addresses = child(root_, u"addresses");
        const JsonPointer at = top_ / u"addresses"_s;
        if (isTold(addresses) && addresses.kind != TextTree::Kind::Map) {
            reader_.fail(at);
        }
        for (qsizetype i = 0; i < addresses.keys.size(); ++i) {
            const QString& key = addresses.keys[i];
            const TextTree& value = addresses.items[static_cast<std::size_t>(i)];
            if (key != "new"_L1 && key != "old"_L1 && key != "current"_L1) {
                reader_.fail(at / key);
            } else if (!ValueReader::isUntold(value)) {
                facts().addresses.insert(key, reader_.address(value, at / key));
            }
        }
    }

    void warnOfFuture() {
        const LifeEvent* event = catalogue_.event(facts().event);
        const bool planned = event && event->planned;
        const QDate day = facts().eventDate ? facts().eventDate->date().value_or(QDate()) : QDate();
        if (day.isValid() && day > facts().today && !planned) {
            answers_.alerts.push_back(base::Problem(base::ProblemCode::AnswersDateFuture)
                                          .with(base::DetailKey::Path, (top_ / u"event_date"_s).text()));
        }
    }

    const TextTree& root_;
    const Catalogue& catalogue_;
    const CaseDefaults& defaults_;
    const JsonPointer top_;
    ValueReader reader_;
    Answers answers_;
};

} // namespace

base::Result<Answers> readCase(const TextTree& tree, const Catalogue& catalogue, const CaseDefaults& defaults) {
    return CaseReader(tree, catalogue, defaults).read();
}

} // namespace kakanai::procedures::loading
