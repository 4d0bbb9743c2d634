#pragma once

#include "app/procedures/loading/findings.h"
#include "printing/form_layout.h"

#include <optional>

namespace kakanai::procedures::loading {

struct ReadPart {
    printing::FormPart part;
    QString uncounted; ///< the part's key, if it is no box of the citizen
};

/// One part of a page; nothing where it cannot be read. What lies outside the paper is said.
std::optional<ReadPart> readPart(const TextTree& tree, const QString& path, const QSizeF& paper, Findings& findings);

} // namespace kakanai::procedures::loading
