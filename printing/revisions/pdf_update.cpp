#include "printing/revisions/pdf_update.h"

#include <algorithm>

namespace kakanai::printing {

PdfUpdate::PdfUpdate(const PdfFile& file) : file_(file), next_(1) {
    // The larger of both: a wrong /Size must not make us take the number of a living object.
    const PdfValue* size = file.xref().trailer.find("Size");
    const qint64 said = size ? size->integer().value_or(0) : 0;
    const auto& entries = file.xref().entries;
    const int used = entries.empty() ? 0 : entries.rbegin()->first + 1;
    next_ = std::max({1, used, said > 0 && said < 8'000'000 ? int(said) : 0});
}

PdfRef PdfUpdate::reserve() {
    return {next_++, 0};
}

void PdfUpdate::put(PdfRef ref, const QByteArray& body) {
    bodies_[ref] = body;
}

PdfRevision PdfUpdate::appended(const QByteArray& renewedId) const {
    PdfRevision revision{file_.bytes(), {}};
    QByteArray& bytes = revision.bytes;
    if (!bytes.endsWith('\n')) {
        bytes += '\n';
    }
    std::map<PdfRef, qsizetype> offsets;
    for (const auto& [ref, body] : bodies_) {
        offsets[ref] = bytes.size();
        bytes += QByteArray::number(ref.number) + " " + QByteArray::number(ref.generation) + " obj\n";
        revision.bodiesAt[ref] = bytes.size();
        bytes += body + "\nendobj\n";
    }
    const qsizetype start = bytes.size();
    bytes += xrefSection(offsets) + "trailer\n" + trailer(renewedId);
    bytes += "\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return revision;
}

QByteArray PdfUpdate::xrefSection(const std::map<PdfRef, qsizetype>& offsets) const {
    QByteArray section = "xref\n";
    for (auto run = offsets.begin(); run != offsets.end();) {
        QByteArray lines;
        int number = run->first.number;
        const int first = number;
        for (; run != offsets.end() && run->first.number == number; ++run, ++number) {
            lines += QByteArray::number(run->second).rightJustified(10, '0') + " " +
                     QByteArray::number(run->first.generation).rightJustified(5, '0') + " n \n";
        }
        section += QByteArray::number(first) + " " + QByteArray::number(number - first) + "\n" + lines;
    }
    return section;
}

QByteArray PdfUpdate::trailer(const QByteArray& renewedId) const {
    const PdfDict& old = file_.xref().trailer;
    PdfDict trailer;
    trailer.set("Size", pdfInteger(next_));
    for (const char* key : {"Root", "Info"}) {
        if (const PdfValue* value = old.find(key)) {
            trailer.set(key, *value);
        }
    }
    const PdfArray* id = file_.array(old.find("ID"));
    const PdfString* kept = id && !id->empty() ? file_.resolve(&id->front()).as<PdfString>() : nullptr;
    const PdfString renewed{renewedId};
    trailer.set("ID", {PdfArray{{kept ? *kept : renewed}, {renewed}}});
    trailer.set("Prev", pdfInteger(file_.xref().start));
    return toPdf({trailer});
}

} // namespace kakanai::printing
