#include "app/payloads/mapping_file.h"

#include "app/procedures/loading/text/record_reader.h"

#include <QDir>
#include <QFile>

void loadPayloadMappings() {
    Q_INIT_RESOURCE(payload_mappings); // in a static library nobody else pulls it in
}

using namespace Qt::StringLiterals;

namespace kakanai::payloads {
namespace {

using procedures::FactDefinition;
using procedures::FactType;
using procedures::Scope;
using procedures::loading::Findings;
using procedures::loading::indexed;
using procedures::loading::readTree;
using procedures::loading::RecordReader;
using procedures::loading::TextTree;

const QStringList personItems{u"name"_s, u"kana"_s, u"birth_date"_s, u"sex"_s, u"relationship"_s, u"address"_s};
const QStringList addressParts{u"postal_code"_s, u"prefecture"_s, u"municipality"_s,     u"town"_s,
                               u"block"_s,       u"building"_s,   u"municipality_code"_s};
const QStringList addresses{u"new"_s, u"old"_s, u"current"_s};
const QStringList sexes{u"male"_s, u"female"_s, u"notApplicable"_s, u"notKnown"_s};

std::optional<Target> parseTarget(const QString& text) {
    const QStringList parts = text.split(u'.');
    const QString& head = parts.front();
    const QString rest = parts.mid(2).join(u'.');
    if (text == u"none") {
        return Target{};
    }
    if (head == u"person" && parts.value(1) == u"fact" && !rest.isEmpty()) {
        return Target{TargetKind::PersonFact, {}, rest};
    }
    if (head == u"person" && parts.value(1) == u"value" && !rest.isEmpty()) {
        return Target{TargetKind::PersonValue, {}, rest};
    }
    if (head == u"case" && parts.value(1) == u"fact" && !rest.isEmpty()) {
        return Target{TargetKind::CaseFact, {}, rest};
    }
    if (head == u"person" && parts.size() == 2 && personItems.contains(parts[1])) {
        return Target{TargetKind::PersonItem, {}, parts[1]};
    }
    if (text == u"case.event_date") {
        return Target{TargetKind::CaseItem, {}, parts[1]};
    }
    if (head == u"household" && parts.size() == 2) {
        return Target{TargetKind::HouseholdFact, {}, parts[1]};
    }
    if (head == u"address" && addresses.contains(parts.value(1)) && addressParts.contains(rest)) {
        return Target{TargetKind::AddressPart, parts[1], rest};
    }
    return {};
}

const FactDefinition* factOf(const Target& target, const procedures::Catalogue& catalogue) {
    switch (target.kind) {
    case TargetKind::PersonFact:
        return catalogue.fact(Scope::Person, target.id);
    case TargetKind::CaseFact:
        return catalogue.fact(Scope::Case, target.id);
    case TargetKind::HouseholdFact:
        return catalogue.fact(Scope::Household, target.id);
    case TargetKind::Nothing:
    case TargetKind::PersonItem:
    case TargetKind::PersonValue:
    case TargetKind::CaseItem:
    case TargetKind::AddressPart:
        break;
    }
    return nullptr;
}

bool needsFact(const Target& target) {
    return target.kind == TargetKind::PersonFact || target.kind == TargetKind::CaseFact ||
           target.kind == TargetKind::HouseholdFact;
}

/// What a cell may become; empty: any text, or a date.
QStringList allowedValues(const Target& target, const FactDefinition* fact) {
    if (target.text() == u"person.sex") {
        return sexes;
    }
    if (fact && fact->type == FactType::Choice) {
        return fact->choices;
    }
    return fact && fact->type == FactType::YesNo ? QStringList{u"yes"_s, u"no"_s} : QStringList();
}

/// A fact of these types needs more than a cell can say: other persons' ids, a list.
bool isOneCell(const FactDefinition& fact) {
    return !fact.derived && fact.type != FactType::PersonRef && fact.type != FactType::PersonList &&
           fact.type != FactType::Set;
}

class MappingReader {
public:
    MappingReader(const TextTree& tree, Findings& findings, const procedures::Catalogue& catalogue)
        : reader_(tree, findings), findings_(findings), catalogue_(catalogue) {}

    Mapping read() {
        Mapping mapping;
        mapping.id = reader_.id(u"id"_s);
        mapping.title = reader_.requiredText(u"title"_s);
        mapping.edition = reader_.requiredText(u"edition"_s);
        mapping.isVerified = reader_.yesNo(u"verified"_s, false);
        mapping.isScanned = reader_.yesNo(u"scanned"_s, false);
        mapping.event = reader_.text(u"event"_s);
        if (!mapping.event.isEmpty() && !catalogue_.event(mapping.event)) {
            reader_.warning(
                u"event"_s,
                {u"このカタログに「%1」という出来事はありません。"_s, u"The catalogue has no event “%1”."_s},
                {u"カタログの events.yaml にある id を書いてください。"_s, u"Use an id of events.yaml."_s});
        }
        readEncodings(mapping);
        readColumns(mapping);
        reader_.finish();
        return mapping;
    }

    bool sound() const { return reader_.sound(); }

private:
    void readEncodings(Mapping& mapping) {
        static const QHash<QString, Encoding> names{{u"utf-8"_s, Encoding::Utf8},
                                                    {u"utf-16"_s, Encoding::Utf16},
                                                    {u"shift_jis"_s, Encoding::ShiftJis},
                                                    {u"cp932"_s, Encoding::Cp932}};
        for (const QString& name : reader_.texts(u"encodings"_s)) {
            const auto found = names.find(name);
            if (found == names.end()) {
                reader_.error(u"encodings"_s, {u"知らない文字コードです。"_s, u"An unknown encoding."_s},
                              {u"utf-8、utf-16、shift_jis、cp932 から選んでください。"_s,
                               u"Choose from utf-8, utf-16, shift_jis, cp932."_s});
                continue;
            }
            mapping.encodings.push_back(*found);
        }
        if (mapping.encodings.empty()) {
            reader_.error(u"encodings"_s, {u"文字コードがありません。"_s, u"No encoding is given."_s},
                          {u"encodings: [utf-8] のように書いてください。"_s, u"Write encodings: [utf-8]."_s});
        }
    }

    void readColumns(Mapping& mapping) {
        const auto list = reader_.list(u"columns"_s);
        for (std::size_t i = 0; i < list.size(); ++i) {
            readColumn(mapping, *list[i], indexed(u"columns"_s, i));
        }
        if (std::ranges::none_of(mapping.columns, &MappedColumn::isRequired)) {
            reader_.error(u"columns"_s,
                          {u"required: yes の列がありません。どの表もこの対応表に当てはまってしまいます。"_s,
                           u"No column is required, so that any table would fit."_s},
                          {u"必ずある列（氏名など）に required: yes を付けてください。"_s,
                           u"Mark columns that are always there with required: yes."_s});
        }
    }

    void readColumn(Mapping& mapping, const TextTree& tree, const QString& path) {
        RecordReader reader(tree, findings_, path);
        MappedColumn column;
        column.name = reader.requiredText(u"name"_s);
        column.isRequired = reader.yesNo(u"required"_s, false);
        column.isVerified = reader.yesNo(u"verified"_s, mapping.isVerified);
        const QString written = reader.requiredText(u"to"_s);
        const auto target = parseTarget(written);
        column.target = target.value_or(Target());
        if (!written.isEmpty() && !isKnown(target)) {
            reader.error(
                u"to"_s,
                {u"「%1」という行き先はありません。"_s.arg(written), u"There is no target “%1”."_s.arg(written)},
                {u"person.name、person.fact.（facts.yaml の id）、address.new.town、case.event_date、none などを書いてください。"_s,
                 u"Write person.name, person.fact.<id of facts.yaml>, address.new.town, case.event_date or none."_s});
        }
        readValues(column, reader);
        if (mapping.column(column.name)) {
            reader.error(u"name"_s, {u"同じ名前の列が前にもあります。"_s, u"The column stands there already."_s},
                         {u"どちらかを消してください。"_s, u"Delete one of the two."_s});
        }
        reader.finish();
        mapping.columns.push_back(std::move(column));
    }

    bool isKnown(const std::optional<Target>& target) const {
        if (!target) {
            return false;
        }
        if (target->kind == TargetKind::PersonValue) {
            return catalogue_.field(target->id) != nullptr;
        }
        const FactDefinition* fact = factOf(*target, catalogue_);
        return !needsFact(*target) || (fact && isOneCell(*fact));
    }

    void readValues(MappedColumn& column, RecordReader& reader) {
        const TextTree* values = reader.child(u"values"_s);
        const QStringList allowed = allowedValues(column.target, factOf(column.target, catalogue_));
        if (!values) {
            if (!allowed.isEmpty()) {
                reader.error(u"values"_s,
                             {u"この行き先には値の対応が要ります。"_s, u"This target needs its values named."_s},
                             {u"values に、表の書き方と「%1」の対応を書いてください。"_s.arg(allowed.join(u"・"_s)),
                              u"Map the table's words to %1."_s.arg(allowed.join(u", "_s))});
            }
            return;
        }
        for (qsizetype i = 0; i < values->keys.size(); ++i) {
            const QString ours = values->items[static_cast<std::size_t>(i)].text;
            if (!allowed.isEmpty() && !allowed.contains(ours)) {
                reader.error(u"values"_s,
                             {u"「%1」という値はありません。"_s.arg(ours), u"There is no value “%1”."_s.arg(ours)},
                             {u"「%1」から選んでください。"_s.arg(allowed.join(u"・"_s)),
                              u"Choose from %1."_s.arg(allowed.join(u", "_s))});
            }
            column.values.insert(values->keys[i], ours);
        }
    }

    RecordReader reader_;
    Findings& findings_;
    const procedures::Catalogue& catalogue_;
};

} // namespace

LoadedMapping readMapping(const QByteArray& bytes, const QString& file, const procedures::Catalogue& catalogue,
                          const QString& language) {
    Findings findings(language);
    const auto tree = readTree(bytes, file);
    if (!tree) {
        findings.broken(file, tree.error());
        return {{}, findings.take()};
    }
    MappingReader reader(*tree, findings, catalogue);
    Mapping mapping = reader.read();
    const bool sound = reader.sound();
    return {sound ? std::optional(std::move(mapping)) : std::nullopt, findings.take()};
}

std::vector<Mapping> shippedMappings(const procedures::Catalogue& catalogue) {
    loadPayloadMappings();
    std::vector<Mapping> mappings;
    const QDir folder(u":/kakanai/mappings"_s);
    for (const QString& name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        auto loaded =
            file.open(QIODevice::ReadOnly) ? readMapping(file.readAll(), name, catalogue, u"ja"_s) : LoadedMapping();
        if (loaded.mapping) {
            mappings.push_back(*std::move(loaded.mapping));
        }
    }
    return mappings;
}

} // namespace kakanai::payloads
