#include "printing/revisions/xref_table.h"

#include "printing/revisions/pdf_lexer.h"

#include <set>

namespace kakanai::printing {

namespace {

constexpr qsizetype entryLength = 20;
constexpr std::size_t mostSections = 256;
constexpr qint64 highestObject = 8'388'607; // ISO 32000-1, annex C

std::optional<qint64> fixedDigits(QByteArrayView digits) {
    PdfLexer lexer(digits, 0);
    const auto value = lexer.unsignedInteger();
    return lexer.at() == digits.size() ? value : std::nullopt;
}

std::optional<XrefEntry> readEntry(QByteArrayView line) {
    const auto offset = fixedDigits(line.first(10));
    const auto generation = fixedDigits(line.sliced(11, 5));
    const char kind = line[17];
    const QByteArrayView end = line.sliced(18);
    const bool ends = end == " \n" || end == " \r" || end == "\r\n";
    if (!offset || !generation || line[10] != ' ' || line[16] != ' ' || (kind != 'n' && kind != 'f') || !ends) {
        return std::nullopt;
    }
    return XrefEntry{*offset, int(*generation), kind == 'n'};
}

/// Entries of one subsection; those that a newer section has already named stay.
bool readSubsection(QByteArrayView file, PdfLexer& lexer, std::map<int, XrefEntry>& entries) {
    const auto first = lexer.unsignedInteger();
    lexer.skipSpace();
    const auto count = lexer.unsignedInteger();
    lexer.skipSpace();
    if (!first || !count || *count > (file.size() - lexer.at()) / entryLength || *first + *count > highestObject + 1) {
        return false;
    }
    for (qint64 i = 0; i < *count; ++i) {
        const auto entry = readEntry(file.sliced(lexer.at() + i * entryLength, entryLength));
        if (!entry) {
            return false;
        }
        entries.emplace(int(*first + i), *entry);
    }
    lexer = PdfLexer(file, lexer.at() + *count * entryLength);
    lexer.skipSpace();
    return true;
}

std::optional<PdfDict> readSection(QByteArrayView file, qint64 start, std::map<int, XrefEntry>& entries) {
    PdfLexer lexer(file, start);
    if (!lexer.keyword("xref")) {
        return std::nullopt;
    }
    lexer.skipSpace();
    while (!lexer.keyword("trailer")) {
        if (!readSubsection(file, lexer, entries)) {
            return std::nullopt;
        }
    }
    const auto trailer = lexer.value();
    const PdfDict* dict = trailer ? trailer->as<PdfDict>() : nullptr;
    if (!dict || dict->find("XRefStm") || dict->find("Encrypt")) {
        return std::nullopt;
    }
    return *dict;
}

std::optional<qint64> newestStart(QByteArrayView file) {
    constexpr QByteArrayView word = "startxref";
    const qsizetype at = file.lastIndexOf(word);
    if (at < 0) {
        return std::nullopt;
    }
    PdfLexer lexer(file, at + word.size());
    lexer.skipSpace();
    return lexer.unsignedInteger();
}

} // namespace

std::optional<XrefTable> readXref(QByteArrayView file) {
    const auto start = newestStart(file);
    if (!start) {
        return std::nullopt;
    }
    XrefTable table{{}, {}, *start};
    std::set<qint64> seen;
    for (std::optional<qint64> next = start; next;) {
        if (*next >= file.size() || seen.size() == mostSections || !seen.insert(*next).second) {
            return std::nullopt;
        }
        const auto trailer = readSection(file, *next, table.entries);
        if (!trailer) {
            return std::nullopt;
        }
        if (seen.size() == 1) {
            table.trailer = *trailer;
        }
        const PdfValue* previous = trailer->find("Prev");
        next = previous ? previous->integer() : std::nullopt;
        if (previous && next.value_or(-1) < 0) {
            return std::nullopt;
        }
    }
    return table;
}

} // namespace kakanai::printing
