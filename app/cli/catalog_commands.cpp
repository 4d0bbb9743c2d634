#include "app/cli/case_input.h"
#include "app/cli/commands.h"
#include "app/cli/visit_folder.h"
#include "app/documents/layout_check.h"
#include "app/documents/sample_values.h"
#include "app/procedures/decision_json.h"
#include "app/visit/faults.h"
#include "printing/pdf_document.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kakanai::cli {
namespace {

std::optional<documents::Sample> sampleNamed(const QString& name) {
    if (name == "empty"_L1) {
        return documents::Sample::Empty;
    }
    if (name.isEmpty() || name == "usual"_L1) {
        return documents::Sample::Usual;
    }
    return name == "longest"_L1 ? std::optional(documents::Sample::Longest) : std::nullopt;
}

/// Versions of one form are told apart by their first day.
QString fileNameOf(const procedures::FormDefinition& form) {
    const QDate from = form.validity.from;
    return form.id + (from.isValid() ? u'-' + from.toString(Qt::ISODate) : QString()) + u".pdf"_s;
}

base::Result<QByteArray> paperOf(const procedures::Catalogue& catalogue, const procedures::FormDefinition& form,
                                 documents::Sample sample, const printing::FontLayer& fonts, const QDateTime& made) {
    auto values = documents::sampleValues(catalogue, form, sample);
    values.mark = u"見本"_s;
    const auto sheets = printing::layOut(form.layout, values, fonts);
    if (!sheets) {
        return std::unexpected(visit::problemOf(sheets.error(), form.id));
    }
    auto pdf = printing::writePdf(sheets->sheets, {.title = form.title.japanese(), .made = made}, fonts);
    if (!pdf) {
        return std::unexpected(visit::problemOf(pdf.error(), form.id));
    }
    return std::move(*pdf);
}

} // namespace

Exit catalogForms(const Arguments& arguments, Parts& parts, const Output& output) {
    const auto catalogue = catalogueOf(arguments, parts, output);
    const auto sample = sampleNamed(arguments.value(u"values"_s));
    auto folder = VisitFolder::make(arguments.value(u"out"_s));
    if (!catalogue || !sample || !folder) {
        output.diagnose(u"catalog forms --out DIR [--values empty|usual|longest]; DIR is absent or empty"_s);
        return Exit::Usage;
    }
    const auto fonts = parts.fonts();
    if (!fonts) {
        return output.fail(fonts.error());
    }
    QJsonArray files;
    for (const procedures::FormDefinition& form : catalogue->forms) {
        const auto paper = paperOf(*catalogue, form, *sample, **fonts, parts.clock().now());
        if (!paper) {
            return output.fail(paper.error());
        }
        if (const auto written = folder->write(fileNameOf(form), *paper); !written) {
            return output.fail(written.error());
        }
        output.say(fileNameOf(form));
        files.append(fileNameOf(form));
    }
    output.object({{u"files"_s, files}});
    return Exit::Done;
}

Exit catalogCheck(const Arguments& arguments, Parts& parts, const Output& output) {
    auto loaded = parts.catalogue(arguments.positional().value(0), output.language());
    if (!loaded) {
        output.diagnose(u"catalog check [NAME|DIR]"_s);
        return Exit::Usage;
    }
    if (const auto fonts = parts.fonts()) {
        std::ranges::move(documents::checkLayouts(loaded->catalogue, **fonts, output.language()),
                          std::back_inserter(loaded->findings));
    } else {
        output.diagnose(u"paper.font.missing"_s);
    }
    int errors = 0;
    for (const procedures::Finding& finding : loaded->findings) {
        errors += finding.level == procedures::Finding::Level::Error ? 1 : 0;
        output.say(u"%1:%2: %3 %4 %5"_s.arg(finding.file)
                       .arg(finding.line)
                       .arg(finding.field, finding.reason, finding.suggestion));
    }
    const QJsonObject json = procedures::findingsToJson(loaded->findings);
    if (errors > 0) {
        return output.fail(base::Problem(base::ProblemCode::CatalogInvalid).with(base::DetailKey::Count, errors), json);
    }
    output.object(json);
    return Exit::Done;
}

Exit catalogList(const Arguments& arguments, Parts& parts, const Output& output) {
    const auto catalogue = catalogueOf(arguments, parts, output);
    if (!catalogue) {
        return Exit::Usage;
    }
    for (const procedures::Procedure& procedure : catalogue->procedures) {
        output.say(procedure.id + u"  "_s + procedure.title.in(output.language()));
    }
    for (const procedures::FormDefinition& form : catalogue->forms) {
        output.say(form.id + u"  "_s + form.title.in(output.language()));
    }
    output.object(procedures::catalogueToJson(*catalogue));
    return Exit::Done;
}

Exit catalogDecide(const Arguments& arguments, Parts& parts, const Output& output) {
    const auto catalogue = catalogueOf(arguments, parts, output);
    if (!catalogue || !arguments.has(u"answers"_s)) {
        output.diagnose(u"catalog decide --answers FILE"_s);
        return Exit::Usage;
    }
    const auto answers = readCase(arguments, parts, *catalogue, {});
    if (!answers) {
        return output.fail(answers.error());
    }
    const procedures::Decisions decisions = procedures::decide(*catalogue, answers->facts, arguments.has(u"all"_s));
    QJsonObject json = procedures::decisionsToJson(*catalogue, answers->facts, decisions);
    json.insert(u"alerts"_s, problemsToJson(answers->alerts, output.language()));
    output.object(json);
    for (const QJsonValue& row : json[u"procedures"].toArray()) {
        output.say(row[u"id"].toString() + u"  "_s + row[u"decision"].toString());
    }
    return Exit::Done;
}

} // namespace kakanai::cli
