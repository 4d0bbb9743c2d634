#include "app/procedures/loading/records/form_parts.h"
#include "app/procedures/loading/records/record_files.h"
#include "app/procedures/loading/text/record_reader.h"

namespace kakanai::procedures::loading {

using namespace Qt::StringLiterals;

namespace {

QSizeF readPaper(RecordReader& reader) {
    return reader.choice<QSizeF>(u"paper"_s,
                                 {{u"A4"_s, {210, 297}},
                                  {u"A4-landscape"_s, {297, 210}},
                                  {u"A3"_s, {297, 420}},
                                  {u"A3-landscape"_s, {420, 297}},
                                  {u"A5"_s, {148, 210}},
                                  {u"A5-landscape"_s, {210, 148}},
                                  {u"A6"_s, {105, 148}},
                                  {u"B4"_s, {257, 364}},
                                  {u"B5"_s, {182, 257}},
                                  {u"postcard"_s, {100, 148}}},
                                 QSizeF(210, 297));
}

printing::FormPage readPage(const TextTree& tree, const QString& path, FormDefinition& form, Findings& findings) {
    printing::FormPage page;
    RecordReader reader(tree, findings, path);
    const auto parts = reader.list(u"parts"_s);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (auto read = readPart(*parts[i], indexed(reader.pathOf(u"parts"_s), i), form.layout.paper, findings)) {
            page.parts.push_back(std::move(read->part));
            if (!read->uncounted.isEmpty()) {
                form.uncounted.append(read->uncounted);
            }
        }
    }
    reader.finish();
    return page;
}

} // namespace

FormDefinition readForm(const TextTree& record, Findings& findings) {
    RecordReader reader(record, findings);
    FormDefinition form;
    form.id = reader.id(u"id"_s);
    form.file = record.file;
    form.title = reader.words(u"title"_s, true);
    form.per = reader.choice<FormPer>(
        u"per"_s, {{u"person"_s, FormPer::Person}, {u"case"_s, FormPer::Case}, {u"pages"_s, FormPer::Pages}},
        FormPer::Case);
    form.validity = readValidity(reader);
    form.layout.id = form.id;
    form.layout.title = form.title.japanese();
    form.layout.paper = readPaper(reader);
    const auto pages = reader.list(u"pages"_s);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        form.layout.pages.push_back(readPage(*pages[i], indexed(u"pages"_s, i), form, findings));
    }
    if (pages.empty()) {
        reader.error(u"pages"_s, {u"ページがありません。"_s, u"The form has no pages."_s},
                     {u"pages: を書いてください。"_s, u"Write pages."_s});
    }
    reader.finish();
    return form;
}

} // namespace kakanai::procedures::loading
