#pragma once

#include "app/payloads/decode_text.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

/// Which column of a table that another system writes is which of our facts. Editions of the standard differ, so this
/// is data (mappings/*.yaml) with its edition and with what nobody has verified yet.
namespace kakanai::payloads {

enum class TargetKind {
    Nothing,     ///< known, and left out: numbers and codes that we must not keep
    PersonItem,  ///< name, kana, birth_date, sex, relationship, address
    PersonFact,  ///< a fact of the closed vocabulary
    PersonValue, ///< a field that only forms want
    CaseItem,    ///< event_date
    CaseFact,
    HouseholdFact,
    AddressPart, ///< new.postal_code, old.town, …
};

struct Target {
    TargetKind kind = TargetKind::Nothing;
    QString address; ///< "new", "old" or "current"
    QString id;

    /// As the file writes it: "person.birth_date", "person.fact.insurance", "address.old.town", "none".
    QString text() const;
    bool operator==(const Target&) const = default;
};

struct MappedColumn {
    QString name; ///< exactly as the first line has it
    Target target;
    QHash<QString, QString> values; ///< what the table writes → what we write; empty: any text
    bool isRequired = false;
    bool isVerified = false;
};

struct Mapping {
    QString id;      ///< "transfer-certificate"
    QString title;   ///< 転出証明書
    QString edition; ///< of the standard
    QString event;   ///< life event of the case; empty: not said
    bool isVerified = false;
    bool isScanned = false; ///< also looked for in codes
    std::vector<Encoding> encodings;
    std::vector<MappedColumn> columns;

    const MappedColumn* column(const QString& name) const;
};

} // namespace kakanai::payloads
