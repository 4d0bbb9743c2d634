#include "app/documents/document_maker.h"

#include "app/documents/values_digest.h"
#include "app/visit/faults.h"
#include "printing/form_layout.h"

using namespace Qt::StringLiterals;

namespace kakanai::documents {
namespace {

constexpr QLatin1StringView signatureBox = "applicant"_L1;

bool hasSignatureBox(const printing::FormLayout& layout) {
    for (const printing::FormPage& page : layout.pages) {
        for (const printing::FormPart& part : page.parts) {
            if (std::holds_alternative<printing::InkPart>(part)) {
                return true;
            }
        }
    }
    return false;
}

/// Ink belongs to what was signed: a document whose content changed since gets an empty box.
bool inkFits(const Material& material, const visit::Document& document) {
    return !material.ink.empty() && material.inkedDigests.value(document.fileName) == document.digest;
}

base::Result<visit::Document> makeOne(const procedures::Catalogue& catalogue, const Material& material,
                                      const Manner& manner, const printing::FontLayer& fonts,
                                      const procedures::DocumentPlan& plan, std::vector<base::Problem>& alerts) {
    const procedures::FormDefinition* form = catalogue.form(plan.form, material.facts.today);
    Q_ASSERT(form);
    procedures::FilledForm filled = procedures::fillForm(catalogue, material.facts, material.decisions, plan);
    visit::Document document{.plan = plan, .fileName = procedures::documentFileName(plan)};
    document.fields = filled.fields;
    document.prefilled = filled.prefilled;
    document.digest = valuesDigest(filled.copies);
    document.inked = hasSignatureBox(form->layout) && inkFits(material, document);
    for (printing::FormValues& copy : filled.copies) {
        if (document.inked) {
            copy.ink.insert(signatureBox, material.ink);
        }
        copy.mark = manner.mark;
        copy.footer = manner.footer;
        auto laidOut = printing::layOut(form->layout, copy, fonts);
        if (!laidOut) {
            return std::unexpected(visit::problemOf(laidOut.error(), plan.form));
        }
        for (const printing::Overflow& overflow : laidOut->overflows) {
            alerts.push_back(base::Problem(base::ProblemCode::PaperTextOverflow)
                                 .with(base::DetailKey::Form, plan.form)
                                 .with(base::DetailKey::Field, overflow.field));
        }
        std::ranges::move(laidOut->sheets, std::back_inserter(document.sheets));
    }
    auto pdf = printing::writePdf(document.sheets,
                                  {.title = form->title.japanese(), .made = manner.made, .part = manner.part}, fonts);
    if (!pdf) {
        return std::unexpected(visit::problemOf(pdf.error(), plan.form));
    }
    document.pdf = std::move(*pdf);
    return document;
}

} // namespace

Material Material::of(const visit::Visit& visit) {
    return {visit.facts, visit.decisions, visit.added, visit.ink, visit.inkedDigests};
}

base::Result<Made> make(const procedures::Catalogue& catalogue, const Material& material, const Manner& manner,
                        const printing::FontLayer& fonts) {
    Made made;
    for (const procedures::DocumentPlan& plan :
         procedures::planDocuments(catalogue, material.facts, material.decisions, material.added)) {
        auto document = makeOne(catalogue, material, manner, fonts, plan, made.alerts);
        if (!document) {
            return std::unexpected(document.error());
        }
        made.documents.push_back(std::move(*document));
    }
    return made;
}

base::Result<std::vector<visit::Document>> sealAll(std::vector<visit::Document> documents,
                                                   printing::DocumentSigner& signer, const QDateTime& at) {
    for (visit::Document& document : documents) {
        auto sealed = printing::seal(document.pdf, signer, {.at = at, .reason = u"発行"_s});
        if (!sealed) {
            return std::unexpected(visit::problemOf(sealed.error()));
        }
        document.pdf = std::move(*sealed);
        document.sealed = true;
    }
    return documents;
}

} // namespace kakanai::documents
