#pragma once

#include <QStringView>

#include <vector>

namespace kakanai::printing {

/// What one person calls one character: a base with its variation selector and combining marks. Never normalised.
struct Cluster {
    QStringView text;
    std::vector<char32_t> codes; ///< an unpaired surrogate stays as it is, and so no font has it
};

std::vector<Cluster> splitClusters(QStringView text);

bool isVariationSelector(char32_t code);

} // namespace kakanai::printing
