#pragma once

#include "app/base/result.h"
#include "app/visit/visit.h"
#include "printing/document_signer.h"
#include "printing/glyph_runs.h"
#include "printing/pdf_document.h"

#include <QDateTime>

/// From facts to papers. Blocking; thread-safe as long as the font layer is.
namespace kakanai::documents {

/// What a visit's documents are made of.
struct Material {
    procedures::Case facts;
    procedures::Decisions decisions; ///< rows that count: without those a clerk removed
    QStringList added;
    std::vector<printing::InkStroke> ink;
    QHash<QString, QByteArray> inkedDigests; ///< ink is drawn only where a document still says what was signed

    static Material of(const visit::Visit& visit);
};

struct Manner {
    QString mark;   ///< over the page: 見本, or nothing
    QString footer; ///< small, at the foot: what the paper is and is not
    printing::PdfaPart part = printing::PdfaPart::A1b;
    QDateTime made; ///< UTC
};

struct Made {
    std::vector<visit::Document> documents; ///< in walking order, the guide first
    std::vector<base::Problem> alerts;      ///< paper.text.overflow
};

/// Problems: paper.glyph.missing, paper.font.missing, paper.write.
base::Result<Made> make(const procedures::Catalogue& catalogue, const Material& material, const Manner& manner,
                        const printing::FontLayer& fonts);

/// Seals each document's PDF. Problems: seal.key, seal.expired, seal.document; none is sealed if one cannot be.
base::Result<std::vector<visit::Document>> sealAll(std::vector<visit::Document> documents,
                                                   printing::DocumentSigner& signer, const QDateTime& at);

} // namespace kakanai::documents
