#include "app/cli/case_input.h"

#include "app/cli/input_file.h"

using namespace Qt::StringLiterals;

namespace kakanai::cli {

std::optional<procedures::Catalogue> catalogueOf(const Arguments& arguments, Parts& parts, const Output& output) {
    auto loaded = parts.catalogue(arguments.value(u"catalog"_s), output.language());
    if (!loaded) {
        output.diagnose(u"--catalog NAME|DIR"_s);
        return {};
    }
    for (const procedures::Finding& finding : loaded->findings) {
        if (finding.level == procedures::Finding::Level::Error) {
            output.diagnose(u"%1:%2: %3"_s.arg(finding.file).arg(finding.line).arg(finding.reason));
        }
    }
    return std::move(loaded->catalogue);
}

base::Result<procedures::Answers> readCase(const Arguments& arguments, Parts& parts,
                                           const procedures::Catalogue& catalogue,
                                           std::optional<procedures::CardPerson> card) {
    if (arguments.has(u"person"_s)) {
        const auto file = readInput(arguments.value(u"person"_s));
        if (!file) {
            return std::unexpected(file.error());
        }
        const auto person = procedures::readPerson(*file);
        if (!person) {
            return std::unexpected(person.error());
        }
        card = *person;
    }
    const auto file = readInput(arguments.value(u"answers"_s));
    if (!file) {
        return std::unexpected(file.error());
    }
    return procedures::readAnswers(*file, catalogue, card, parts.clock().today());
}

} // namespace kakanai::cli
