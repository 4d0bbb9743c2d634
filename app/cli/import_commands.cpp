#include "app/cli/case_input.h"
#include "app/cli/commands.h"
#include "app/cli/input_file.h"
#include "app/payloads/mapped_case.h"
#include "app/payloads/mapping_file.h"
#include "app/procedures/decision_json.h"
#include "app/visit/case_json.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kakanai::cli {
namespace {

using payloads::LoadedMapping;
using payloads::Mapping;

Exit tellFindings(const LoadedMapping& loaded, const Output& output) {
    int errors = 0;
    for (const procedures::Finding& finding : loaded.findings) {
        errors += finding.level == procedures::Finding::Level::Error ? 1 : 0;
        output.say(u"%1:%2: %3 %4 %5"_s.arg(finding.file)
                       .arg(finding.line)
                       .arg(finding.field, finding.reason, finding.suggestion));
    }
    const QJsonObject json = procedures::findingsToJson(loaded.findings);
    if (errors > 0) {
        return output.fail(base::Problem(base::ProblemCode::ImportMapping).with(base::DetailKey::Count, errors), json);
    }
    output.object(json);
    return Exit::Done;
}

/// The mapping that was asked for, or else the only shipped one that the table fits.
std::vector<Mapping> candidates(const QString& asked, const procedures::Catalogue& catalogue) {
    std::vector<Mapping> mappings = payloads::shippedMappings(catalogue);
    if (!asked.isEmpty()) {
        std::erase_if(mappings, [&](const Mapping& mapping) { return mapping.id != asked; });
    }
    return mappings;
}

struct Read {
    QString mapping;
    payloads::MappedCase mapped;
};

base::Result<Read> readTable(const QByteArray& bytes, const std::vector<Mapping>& mappings,
                             const procedures::Catalogue& catalogue) {
    base::Result<Read> result = std::unexpected(payloads::problemOf({payloads::ImportFault::Layout, 0, {}}));
    bool found = false;
    for (const Mapping& mapping : mappings) {
        auto mapped = payloads::readMappedCase(bytes, mapping, catalogue);
        if (mapped && found) {
            return std::unexpected(payloads::problemOf({payloads::ImportFault::Layout, 0, {}}));
        }
        if (mapped) {
            found = true;
            result = Read{mapping.id, *std::move(mapped)};
        } else if (!found && mapped.error().fault != payloads::ImportFault::Layout) {
            result = std::unexpected(payloads::problemOf(mapped.error()));
        }
    }
    return result;
}

Exit tell(const Read& read, const Output& output) {
    output.object({{u"mapping"_s, read.mapping},
                   {u"case"_s, visit::caseToJson(read.mapped.facts)},
                   {u"unknownColumns"_s, QJsonArray::fromStringList(read.mapped.unknownColumns)},
                   {u"alerts"_s, problemsToJson(read.mapped.alerts, output.language())}});
    output.say(u"%1: %2"_s.arg(read.mapping).arg(read.mapped.facts.persons.size()));
    return Exit::Done;
}

} // namespace

Exit importCheck(const Arguments& arguments, Parts& parts, const Output& output) {
    const auto catalogue = catalogueOf(arguments, parts, output);
    if (!catalogue) {
        return Exit::Usage;
    }
    const QString path = arguments.positional().front();
    const auto bytes = readInput(path);
    if (!bytes) {
        return output.fail(bytes.error());
    }
    return tellFindings(payloads::readMapping(*bytes, QFileInfo(path).fileName(), *catalogue, output.language()),
                        output);
}

Exit importRead(const Arguments& arguments, Parts& parts, const Output& output) {
    const auto catalogue = catalogueOf(arguments, parts, output);
    if (!catalogue) {
        return Exit::Usage;
    }
    const QString asked = arguments.value(u"mapping"_s);
    std::vector<Mapping> mappings = candidates(asked, *catalogue);
    if (mappings.empty()) {
        const auto file = readInput(asked);
        const LoadedMapping loaded =
            file ? payloads::readMapping(*file, QFileInfo(asked).fileName(), *catalogue, output.language())
                 : LoadedMapping();
        if (!file || !loaded.mapping) {
            return file ? tellFindings(loaded, output) : output.fail(file.error());
        }
        mappings = {*loaded.mapping};
    }
    const auto bytes = readInput(arguments.positional().front());
    const auto read = bytes ? readTable(*bytes, mappings, *catalogue) : std::unexpected(bytes.error());
    return read ? tell(*read, output) : output.fail(read.error());
}

} // namespace kakanai::cli
