#pragma once

#include "scanners/licence/files/entry_file.h"

namespace kakanai::scanners::licence {

/// One later entry of a licence and what it says.
struct ChangeEntry {
    LicenceChange change;
    LicenceText text;

    bool operator==(const ChangeEntry&) const = default;
};

/// The changes of name, reading and address (EF 0004 of DF1) or of the domicile (EF 0006), oldest first; of two on one
/// day the later slot is the later one. Others (conditions, remarks) are passed over; empty slots are none. nullopt
/// when an entry cannot be understood: then nobody can say what the licence says today.
///
/// Each kind has eight slots (the domicile five). An entry is: edition of JIS X 0208 (1 byte), date (era digit and
/// YYMMDD, full width as real cards are read to have it, or ASCII as in EF 0001), the text, and the authority in five
/// characters. This layout is known from two programs, not from a card of ours: unverified, therefore strict.
std::optional<std::vector<ChangeEntry>> parseChangeFile(QByteArrayView file);

/// Lays the latest change of each item over the entries and marks it as applied. A reading that is older than the
/// latest name belongs to the former name, and is dropped.
void applyChanges(std::vector<ChangeEntry>& changes, EntryFile& entries);

/// The same for the domicile.
void applyDomicileChanges(std::vector<ChangeEntry>& changes, LicenceText& domicile);

} // namespace kakanai::scanners::licence
