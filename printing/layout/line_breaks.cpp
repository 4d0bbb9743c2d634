#include "printing/layout/line_breaks.h"

using namespace Qt::StringLiterals;

namespace kakanai::printing {
namespace {

bool isWordSign(const QString& text) {
    const QChar sign = text.isEmpty() ? QChar() : text.front();
    return sign.unicode() < 0x80 && (sign.isLetterOrNumber() || sign == u'-');
}

bool mayStartLine(const QString& text) {
    static constexpr auto never =
        u"、。，．・：；）」』】〕｝〉》ー々〜～ゝヽぁぃぅぇぉっゃゅょァィゥェォッャュョ,.)]}-";
    return !QStringView(never).contains(text) || text.isEmpty();
}

bool mayBreakBetween(const Piece& left, const Piece& right) {
    return mayStartLine(right.text) && !(isWordSign(left.text) && isWordSign(right.text));
}

/// How many pieces stay on the line of those that fit: back to the last place that allows a break, if there is one.
std::size_t breakPlace(const std::vector<Piece>& line, const Piece& next) {
    for (std::size_t keep = line.size(); keep > 1; --keep) {
        const auto& right = keep == line.size() ? next : line[keep];
        if (mayBreakBetween(line[keep - 1], right)) {
            return keep;
        }
    }
    return line.size();
}

} // namespace

double widthOf(const std::vector<Piece>& line) {
    double width = 0;
    for (const auto& piece : line) {
        width += piece.width;
    }
    return width;
}

std::vector<Piece> piecesOf(const ShapedLine& line) {
    std::vector<Piece> pieces;
    double start = 0;
    for (const auto& run : line.runs) {
        for (const auto& glyph : run.glyphs) {
            if (glyph.text.isEmpty()) {
                continue;
            }
            if (!pieces.empty()) {
                pieces.back().width = glyph.at.x() - start;
            }
            start = glyph.at.x();
            pieces.push_back({glyph.text, 0});
        }
    }
    if (!pieces.empty()) {
        pieces.back().width = line.width - start;
    }
    return pieces;
}

std::vector<std::vector<Piece>> breakLines(const std::vector<Piece>& pieces, double width) {
    std::vector<std::vector<Piece>> lines(1);
    double used = 0;
    for (const auto& piece : pieces) {
        auto& line = lines.back();
        if (!line.empty() && used + piece.width > width) {
            const auto keep = static_cast<std::ptrdiff_t>(breakPlace(line, piece));
            std::vector<Piece> rest(line.begin() + keep, line.end());
            line.erase(line.begin() + keep, line.end());
            used = widthOf(rest);
            lines.push_back(std::move(rest));
        }
        lines.back().push_back(piece);
        used += piece.width;
    }
    return lines;
}

} // namespace kakanai::printing
