#include "app/documents/layout_check.h"

#include "app/documents/sample_values.h"

#include <QRegularExpression>

namespace kakanai::documents {

using namespace Qt::StringLiterals;
using procedures::Finding;

namespace {

Finding overflow(const procedures::FormDefinition& form, const QString& field, bool english) {
    return {form.file,
            0,
            field,
            Finding::Level::Warning,
            english ? u"The longest values do not fit into this field."_s : u"長い値が、この欄に入りきりません。"_s,
            english ? u"Enlarge the field, give it more lines, or let it shrink further (smallest)."_s
                    : u"欄を広げるか、行数（lines）を増やすか、最小の大きさ（smallest）を下げてください。"_s};
}

Finding undrawable(const procedures::FormDefinition& form, const QString& field, bool english) {
    return {form.file,
            0,
            field,
            Finding::Level::Error,
            english ? u"No font has a character of this form."_s : u"この様式に、どの書体にもない文字があります。"_s,
            english ? u"Use another character."_s : u"別の文字にしてください。"_s};
}

} // namespace

std::vector<Finding> checkLayouts(const procedures::Catalogue& catalogue, const printing::FontLayer& fonts,
                                  const QString& language) {
    const bool english = language == "en"_L1;
    std::vector<Finding> findings;
    for (const procedures::FormDefinition& form : catalogue.forms) {
        const auto laidOut = printing::layOut(form.layout, sampleValues(catalogue, form, Sample::Longest), fonts);
        if (!laidOut) {
            findings.push_back(undrawable(form, laidOut.error().field, english));
            continue;
        }
        QStringList said;
        for (const printing::Overflow& each : laidOut->overflows) {
            // A column that is too narrow is too narrow in every row.
            const QString field = QString(each.field).replace(QRegularExpression(u"\\[\\d+\\]"_s), u"[]"_s);
            if (!said.contains(field)) {
                said.append(field);
                findings.push_back(overflow(form, field, english));
            }
        }
    }
    return findings;
}

} // namespace kakanai::documents
