#include "printing/revisions/pdf_file.h"

#include "printing/revisions/pdf_lexer.h"

namespace kakanai::printing {

namespace {

constexpr qsizetype largestFile = 64 * 1024 * 1024;

struct ReadObject {
    PdfObject object;
    qsizetype end = 0;
};

/// Behind "stream" stands CR LF or LF, never CR alone.
bool enterStream(QByteArrayView file, PdfLexer& lexer, PdfObject& object) {
    qsizetype at = lexer.at();
    at += at < file.size() && file[at] == '\r' ? 1 : 0;
    if (at >= file.size() || file[at] != '\n') {
        return false;
    }
    object.isStream = true;
    object.streamFrom = at + 1;
    return true;
}

std::optional<ReadObject> readObject(QByteArrayView file, qint64 offset, PdfRef id) {
    PdfLexer lexer(file, offset);
    const auto number = lexer.unsignedInteger();
    lexer.skipSpace();
    const auto generation = lexer.unsignedInteger();
    lexer.skipSpace();
    if (number != id.number || generation != id.generation || !lexer.keyword("obj")) {
        return std::nullopt;
    }
    auto value = lexer.value();
    if (!value) {
        return std::nullopt;
    }
    ReadObject read{{id, std::move(*value)}, 0};
    lexer.skipSpace();
    const bool stream = read.object.value.as<PdfDict>() && lexer.keyword("stream");
    if (stream ? !enterStream(file, lexer, read.object) : !lexer.keyword("endobj")) {
        return std::nullopt;
    }
    read.end = lexer.at();
    return read;
}

} // namespace

std::optional<PdfFile> PdfFile::open(const QByteArray& file) {
    if (file.size() > largestFile || !(file.startsWith("%PDF-1.") || file.startsWith("%PDF-2."))) {
        return std::nullopt;
    }
    auto xref = readXref(file);
    if (!xref) {
        return std::nullopt;
    }
    PdfFile opened(file, std::move(*xref));
    if (!opened.readObjects() || !opened.catalog()) {
        return std::nullopt;
    }
    return opened;
}

bool PdfFile::readObjects() {
    // Objects that do not overlap are together no longer than the file: whoever needs more wants to keep us busy.
    qsizetype work = 0;
    for (const auto& [number, entry] : xref_.entries) {
        if (!entry.inUse) {
            continue;
        }
        auto read =
            entry.offset < bytes_.size() ? readObject(bytes_, entry.offset, {number, entry.generation}) : std::nullopt;
        if (!read || (work += read->end - entry.offset) > bytes_.size()) {
            return false;
        }
        objects_.emplace(number, std::move(read->object));
    }
    for (auto& [number, object] : objects_) {
        if (object.isStream && !measureStream(object)) {
            return false;
        }
    }
    return true;
}

bool PdfFile::measureStream(PdfObject& object) const {
    const auto length = resolve(object.value.as<PdfDict>()->find("Length")).integer();
    if (!length || *length < 0 || *length > bytes_.size() - object.streamFrom) {
        return false;
    }
    object.streamLength = *length;
    PdfLexer lexer(bytes_, object.streamFrom + *length);
    lexer.skipSpace();
    return lexer.keyword("endstream");
}

const PdfObject* PdfFile::object(PdfRef ref) const {
    const auto found = objects_.find(ref.number);
    return found == objects_.end() || found->second.id != ref ? nullptr : &found->second;
}

const PdfValue& PdfFile::resolve(const PdfValue* value) const {
    static const PdfValue null;
    constexpr int longestChain = 16;
    for (int step = 0; value && step < longestChain; ++step) {
        const PdfRef* ref = value->as<PdfRef>();
        if (!ref) {
            return *value;
        }
        const PdfObject* target = object(*ref);
        value = target ? &target->value : nullptr;
    }
    return null;
}

const PdfDict* PdfFile::catalog() const {
    const PdfDict* root = dict(xref_.trailer.find("Root"));
    return root && root->find("Type") && root->find("Type")->isName("Catalog") ? root : nullptr;
}

} // namespace kakanai::printing
