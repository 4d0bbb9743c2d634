#include "app/payloads/mapped_case.h"

#include "app/payloads/csv.h"
#include "app/payloads/japanese_date.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kakanai::payloads {
namespace {

using procedures::Address;
using procedures::FactType;
using procedures::FactValue;
using procedures::Person;
using procedures::Scope;

constexpr qsizetype longestCell = 1000;
constexpr int mostPersons = 100;

QString Address::* addressPart(const QString& id) {
    static const QHash<QString, QString Address::*> parts{{u"postal_code"_s, &Address::postalCode},
                                                          {u"prefecture"_s, &Address::prefecture},
                                                          {u"municipality"_s, &Address::municipality},
                                                          {u"town"_s, &Address::town},
                                                          {u"block"_s, &Address::block},
                                                          {u"building"_s, &Address::building},
                                                          {u"municipality_code"_s, &Address::municipalityCode}};
    return parts.value(id, nullptr);
}

QString Person::* personText(const QString& id) {
    static const QHash<QString, QString Person::*> items{{u"name"_s, &Person::name},
                                                         {u"kana"_s, &Person::kana},
                                                         {u"sex"_s, &Person::sex},
                                                         {u"relationship"_s, &Person::relationship},
                                                         {u"address"_s, &Person::address}};
    return items.value(id, nullptr);
}

/// Writes a text where nothing else stands yet, or the same: rows that contradict each other are a fault.
bool settle(QString& place, const QString& text) {
    if (!place.isEmpty() && place != text) {
        return false;
    }
    place = text;
    return true;
}

bool settle(procedures::Facts& facts, const QString& id, const FactValue& value) {
    if (facts.contains(id) && facts.value(id) != value) {
        return false;
    }
    facts.insert(id, value);
    return true;
}

class CaseMapper {
public:
    CaseMapper(const Mapping& mapping, const procedures::Catalogue& catalogue)
        : mapping_(mapping), catalogue_(catalogue) {}

    ImportResult<MappedCase> map(const std::vector<CsvRow>& rows) {
        if (const auto error = readHead(rows.front())) {
            return std::unexpected(*error);
        }
        if (rows.size() < 2 || rows.size() > mostPersons + 1) {
            return std::unexpected(ImportError{ImportFault::Table, rows.front().line, {}});
        }
        result_.facts.event = mapping_.event;
        for (std::size_t i = 1; i < rows.size(); ++i) {
            if (const auto error = readPerson(rows[i], static_cast<int>(i))) {
                return std::unexpected(*error);
            }
        }
        addAlerts();
        return std::move(result_);
    }

private:
    std::optional<ImportError> readHead(const CsvRow& head) {
        for (const QString& name : head.cells) {
            const MappedColumn* column = mapping_.column(name);
            if (!column) {
                result_.unknownColumns << name;
            } else if (std::ranges::find(columns_, column) != columns_.end()) {
                return ImportError{ImportFault::Layout, head.line, column->target.text()};
            }
            columns_.push_back(column);
        }
        for (const MappedColumn& column : mapping_.columns) {
            if (column.isRequired && std::ranges::find(columns_, &column) == columns_.end()) {
                return ImportError{ImportFault::Layout, head.line, column.target.text()};
            }
        }
        return {};
    }

    std::optional<ImportError> readPerson(const CsvRow& row, int number) {
        Person person;
        person.id = u"p%1"_s.arg(number);
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const QString& cell = row.cells[static_cast<qsizetype>(i)];
            if (columns_[i] && !cell.isEmpty() && !readCell(*columns_[i], cell, person)) {
                return ImportError{ImportFault::Value, row.line, columns_[i]->target.text()};
            }
        }
        result_.facts.persons.push_back(std::move(person));
        return {};
    }

    bool readCell(const MappedColumn& column, const QString& cell, Person& person) {
        if (column.target.kind == TargetKind::Nothing) {
            return true;
        }
        if (cell.size() > longestCell || (!column.values.isEmpty() && !column.values.contains(cell))) {
            return false;
        }
        const QString text = column.values.value(cell, cell);
        const Target& target = column.target;
        switch (target.kind) {
        case TargetKind::Nothing:
            return true;
        case TargetKind::PersonItem:
            return readPersonItem(target.id, text, person);
        case TargetKind::PersonFact:
            return readFact(person.facts, Scope::Person, target.id, text);
        case TargetKind::PersonValue:
            person.values.insert(target.id, text);
            return true;
        case TargetKind::CaseItem:
            return readEventDate(text);
        case TargetKind::CaseFact:
            return readFact(result_.facts.facts, Scope::Case, target.id, text);
        case TargetKind::HouseholdFact:
            return readFact(result_.facts.household, Scope::Household, target.id, text);
        case TargetKind::AddressPart:
            return settle(result_.facts.addresses[target.address].*addressPart(target.id), text);
        }
        std::unreachable();
    }

    std::optional<base::PartialDate> date(const QString& text) const {
        return readJapaneseDate(text, catalogue_.calendar.eras);
    }

    bool readPersonItem(const QString& id, const QString& text, Person& person) const {
        if (id == u"birth_date") {
            person.birthDate = date(text);
            return person.birthDate.has_value();
        }
        person.*personText(id) = text;
        return true;
    }

    bool readEventDate(const QString& text) {
        const auto read = date(text);
        const bool fits = read && (!result_.facts.eventDate || result_.facts.eventDate == read);
        result_.facts.eventDate = read;
        return fits;
    }

    bool readFact(procedures::Facts& facts, Scope scope, const QString& id, const QString& text) const {
        const auto value = factValue(catalogue_.fact(scope, id)->type, text);
        return value && settle(facts, id, *value);
    }

    std::optional<FactValue> factValue(FactType type, const QString& text) const {
        switch (type) {
        case FactType::YesNo:
            return FactValue{text == u"yes"};
        case FactType::Number: {
            bool whole = false;
            const int number = text.toInt(&whole);
            return whole && number >= 0 ? std::optional(FactValue{number}) : std::nullopt;
        }
        case FactType::Date: {
            const auto read = date(text);
            return read ? std::optional(FactValue{*read}) : std::nullopt;
        }
        case FactType::Choice:
        case FactType::Text:
            return FactValue{text};
        case FactType::Set:
        case FactType::PersonRef:
        case FactType::PersonList:
            break;
        }
        return {};
    }

    void addAlerts() {
        const bool verified =
            std::ranges::all_of(columns_, [](const MappedColumn* column) { return !column || column->isVerified; });
        if (!mapping_.isVerified || !verified) {
            result_.alerts.push_back(unverifiedAlert());
        }
        if (!result_.unknownColumns.isEmpty()) {
            result_.alerts.push_back(unknownColumnsAlert(static_cast<int>(result_.unknownColumns.size())));
        }
    }

    const Mapping& mapping_;
    const procedures::Catalogue& catalogue_;
    std::vector<const MappedColumn*> columns_; ///< in the order of the table; nothing where unknown
    MappedCase result_;
};

} // namespace

ImportResult<MappedCase> readMappedText(const QString& text, const Mapping& mapping,
                                        const procedures::Catalogue& catalogue) {
    const auto rows = readCsv(text);
    return rows ? CaseMapper(mapping, catalogue).map(*rows) : std::unexpected(rows.error());
}

ImportResult<MappedCase> readMappedCase(const QByteArray& bytes, const Mapping& mapping,
                                        const procedures::Catalogue& catalogue) {
    ImportError best{ImportFault::Encoding, 0, {}};
    for (const Encoding encoding : mapping.encodings) {
        const auto text = decodeText(bytes, encoding);
        if (!text) {
            continue;
        }
        auto read = readMappedText(*text, mapping, catalogue);
        // The first encoding in which the first line makes sense is the table's: what is wrong then is wrong.
        if (read || fits(*text, mapping)) {
            return read;
        }
        best = best.fault == ImportFault::Encoding ? read.error() : best;
    }
    return std::unexpected(best);
}

bool fits(const QString& text, const Mapping& mapping) {
    const qsizetype end = text.indexOf(u'\n');
    const auto head = readCsv(end < 0 ? text : text.first(end + 1));
    return head && std::ranges::all_of(mapping.columns, [&](const MappedColumn& column) {
               return !column.isRequired || head->front().cells.contains(column.name);
           });
}

} // namespace kakanai::payloads
