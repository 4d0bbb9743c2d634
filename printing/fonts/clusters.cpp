#include "printing/fonts/clusters.h"

#include <QChar>

namespace kakanai::printing {
namespace {

struct Decoded {
    char32_t code = 0;
    qsizetype units = 1;
};

Decoded decode(QStringView text, qsizetype at) {
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate()) {
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    }
    return {first.unicode(), 1};
}

bool continuesCluster(char32_t code) {
    switch (QChar::category(code)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Mark_SpacingCombining:
        return true;
    default: // of Unicode's thirty categories only the marks matter here
        return isVariationSelector(code);
    }
}

} // namespace

bool isVariationSelector(char32_t code) {
    return (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF);
}

std::vector<Cluster> splitClusters(QStringView text) {
    std::vector<Cluster> clusters;
    qsizetype start = 0;
    for (qsizetype at = 0; at < text.size();) {
        const auto [code, units] = decode(text, at);
        if (clusters.empty() || !continuesCluster(code)) {
            clusters.emplace_back();
            start = at;
        }
        at += units;
        clusters.back().codes.push_back(code);
        clusters.back().text = text.sliced(start, at - start);
    }
    return clusters;
}

} // namespace kakanai::printing
