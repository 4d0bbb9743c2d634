#include "scanners/licence/files/change_file.h"

#include "scanners/licence/files/licence_date.h"
#include "scanners/licence/files/licence_fields.h"
#include "scanners/licence/text/text_field.h"

#include <array>

namespace kakanai::scanners::licence {
namespace {

using Field = LicenceChange::Field;

struct SlotKind {
    std::uint8_t first;
    std::uint8_t last;
    Field field;
};

constexpr std::array kinds{
    SlotKind{0x60, 0x67, Field::Name},
    SlotKind{0x68, 0x6F, Field::Reading},
    SlotKind{0x70, 0x77, Field::Address},
    SlotKind{0xAB, 0xAF, Field::Domicile},
};

constexpr qsizetype editionSize = 1;
constexpr qsizetype dateCharacters = 7;
constexpr qsizetype authoritySize = 10;
constexpr char fullWidthRow = '\x23';

std::optional<Field> fieldOf(std::uint8_t tag) {
    const auto* const kind =
        std::ranges::find_if(kinds, [tag](const SlotKind& k) { return tag >= k.first && tag <= k.last; });
    return kind == kinds.end() ? std::nullopt : std::optional(kind->field);
}

/// Full-width digits lie in row 3 (first byte 23) where ASCII has them (second byte 30 to 39).
std::optional<QByteArray> narrowed(QByteArrayView wide) {
    QByteArray digits;
    for (qsizetype i = 0; i < wide.size(); i += 2) {
        if (wide[i] != fullWidthRow) {
            return std::nullopt;
        }
        digits += wide[i + 1];
    }
    return digits;
}

std::optional<ChangeEntry> parseEntry(Field field, QByteArrayView value) {
    const bool isWide = value.size() > editionSize && value[editionSize] == fullWidthRow;
    const qsizetype textBegin = editionSize + dateCharacters * (isWide ? 2 : 1);
    const qsizetype textSize = value.size() - textBegin - authoritySize;
    if (textSize <= 0) {
        return std::nullopt;
    }
    const QByteArrayView rawDate = value.sliced(editionSize, textBegin - editionSize);
    const auto digits = isWide ? narrowed(rawDate) : std::optional(rawDate.toByteArray());
    const auto date = digits ? dateOfEra(*digits) : std::nullopt;
    const auto text = decodeTextField(value.sliced(textBegin, textSize));
    const auto authority = decodeExactField(value.last(authoritySize));
    const bool isReadable = text && !text->isEmpty() && (field != Field::Reading || text->inexactCharacters() == 0);
    if (!date || !isReadable || !authority) {
        return std::nullopt;
    }
    return ChangeEntry{{field, *date, *authority, false}, *text};
}

ChangeEntry* latest(std::vector<ChangeEntry>& changes, Field field) {
    ChangeEntry* found = nullptr;
    for (ChangeEntry& entry : changes) {
        found = entry.change.field == field ? &entry : found;
    }
    return found;
}

} // namespace

std::optional<std::vector<ChangeEntry>> parseChangeFile(QByteArrayView file) {
    auto fields = licenceFields(file, true);
    if (!fields) {
        return std::nullopt;
    }
    // Slots are filled in the order of their tags, wherever in the file they stand.
    std::ranges::stable_sort(*fields, {}, &LicenceField::tag);
    std::vector<ChangeEntry> changes;
    for (const LicenceField& slot : *fields) {
        const auto field = fieldOf(slot.tag);
        if (!field || slot.value.isEmpty()) {
            continue;
        }
        const auto entry = parseEntry(*field, slot.value);
        if (!entry) {
            return std::nullopt;
        }
        changes.push_back(*entry);
    }
    std::ranges::stable_sort(changes, {}, [](const ChangeEntry& entry) { return entry.change.date; });
    return changes;
}

void applyChanges(std::vector<ChangeEntry>& changes, EntryFile& entries) {
    ChangeEntry* name = latest(changes, Field::Name);
    ChangeEntry* reading = latest(changes, Field::Reading);
    ChangeEntry* address = latest(changes, Field::Address);
    if (name) {
        entries.name = name->text;
        entries.reading = {};
        name->change.applied = true;
    }
    if (reading && (!name || reading->change.date >= name->change.date)) {
        entries.reading = readingOf(reading->text.plainText());
        reading->change.applied = true;
    }
    if (address) {
        entries.address = address->text;
        address->change.applied = true;
    }
}

void applyDomicileChanges(std::vector<ChangeEntry>& changes, LicenceText& domicile) {
    if (ChangeEntry* entry = latest(changes, Field::Domicile)) {
        domicile = entry->text;
        entry->change.applied = true;
    }
}

} // namespace kakanai::scanners::licence
