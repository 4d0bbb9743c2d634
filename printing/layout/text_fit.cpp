#include "printing/layout/text_fit.h"

#include "printing/layout/line_breaks.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kakanai::printing {
namespace {

constexpr double step = 0.1;       // mm between the sizes that are tried
constexpr double tolerance = 1e-6; // sizes are sums of steps

using Lines = std::vector<std::vector<Piece>>;

/// The text shaped once at em 1: widths at other sizes are proportional.
PaperResult<Lines> paragraphs(const QString& text, FontRole role, const FontLayer& fonts) {
    Lines all;
    for (const auto& paragraph : text.split(u'\n')) {
        const auto line = fonts.shape(paragraph, role, 1);
        if (!line) {
            return std::unexpected(line.error());
        }
        all.push_back(piecesOf(*line));
    }
    return all;
}

Lines broken(const Lines& paragraphs, double width) {
    Lines all;
    for (const auto& paragraph : paragraphs) {
        const auto lines = breakLines(paragraph, width + tolerance);
        all.insert(all.end(), lines.begin(), lines.end());
    }
    return all;
}

std::size_t linesIn(const FitLimits& limits, double size) {
    const double byHeight = 1 + std::floor((limits.room.height() / size - 1) / linePitch + tolerance);
    return static_cast<std::size_t>(std::clamp<double>(byHeight, 1, std::max(1, limits.lines)));
}

bool fits(const Lines& lines, const FitLimits& limits, double size) {
    return lines.size() <= linesIn(limits, size) && std::ranges::all_of(lines, [&](const auto& line) {
               return widthOf(line) * size <= limits.room.width() + tolerance;
           });
}

QString textOf(const std::vector<Piece>& line) {
    QString text;
    for (const auto& piece : line) {
        text += piece.text;
    }
    return text;
}

PaperResult<FittedText> shaped(const QStringList& lines, FontRole role, double size, const FontLayer& fonts) {
    FittedText text;
    text.size = size;
    for (const auto& line : lines) {
        auto made = fonts.shape(line, role, size);
        if (!made) {
            return std::unexpected(made.error());
        }
        text.lines.push_back(std::move(*made));
    }
    return text;
}

QStringList textsOf(const Lines& lines) {
    QStringList texts;
    for (const auto& line : lines) {
        texts << textOf(line);
    }
    return texts;
}

/// What of the text fits at the smallest size, with … for the rest.
PaperResult<FittedText> cut(Lines lines, FontRole role, const FitLimits& limits, const FontLayer& fonts) {
    const auto ellipsis = fonts.shape(u"…"_s, role, 1);
    if (!ellipsis) {
        return std::unexpected(ellipsis.error());
    }
    lines.resize(std::min(lines.size(), linesIn(limits, limits.smallest)));
    auto& last = lines.back();
    while (!last.empty() && (widthOf(last) + ellipsis->width) * limits.smallest > limits.room.width()) {
        last.pop_back();
    }
    last.push_back({u"…"_s, ellipsis->width});
    auto text = shaped(textsOf(lines), role, limits.smallest, fonts);
    if (text) {
        text->overflow = true;
    }
    return text;
}

} // namespace

PaperResult<FittedText> fitText(const QString& text, FontRole role, const FitLimits& limits, const FontLayer& fonts) {
    const FitLimits within{limits.room, limits.size, std::max(limits.smallest, step), limits.lines};
    const auto wanted = paragraphs(text, role, fonts);
    if (!wanted) {
        return std::unexpected(wanted.error());
    }
    for (double size = within.size; size > within.smallest - tolerance; size -= step) {
        const auto lines = broken(*wanted, within.room.width() / size);
        if (fits(lines, within, size)) {
            return shaped(textsOf(lines), role, size, fonts);
        }
    }
    return cut(broken(*wanted, within.room.width() / within.smallest), role, within, fonts);
}

} // namespace kakanai::printing
