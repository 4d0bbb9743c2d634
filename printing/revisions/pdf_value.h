#pragma once

#include <QByteArray>

#include <optional>
#include <variant>
#include <vector>

/// The objects a PDF is made of (ISO 32000-1, 7.3), as values.
namespace kakanai::printing {

struct PdfValue;
struct PdfEntry;

/// Kept as written, so that it is written again unchanged.
struct PdfNumber {
    QByteArray text;
    std::optional<qint64> integer; ///< nothing for a real, or for what no file needs (over 15 digits)
};

struct PdfName {
    QByteArray text; ///< without the slash, #xx resolved
};

struct PdfString {
    QByteArray bytes;
    qsizetype from = 0; ///< of the first delimiter in the file
    qsizetype to = 0;   ///< behind the last delimiter
};

struct PdfRef {
    int number = 0;
    int generation = 0;
    auto operator<=>(const PdfRef&) const = default;
};

using PdfArray = std::vector<PdfValue>;

/// Keeps the order of the file.
struct PdfDict {
    std::vector<PdfEntry> entries;

    const PdfValue* find(const char* key) const;
    void set(const QByteArray& key, PdfValue value);
};

struct PdfValue {
    std::variant<std::monostate, bool, PdfNumber, PdfName, PdfString, PdfRef, PdfArray, PdfDict> is;

    template<class T>
    const T* as() const {
        return std::get_if<T>(&is);
    }
    std::optional<qint64> integer() const;
    bool isName(const char* name) const;
};

struct PdfEntry {
    QByteArray key;
    PdfValue value;
};

PdfValue pdfInteger(qint64 value);
PdfValue pdfName(const char* name);

/// The syntax of a file again; strings in hexadecimal.
QByteArray toPdf(const PdfValue& value);

} // namespace kakanai::printing
