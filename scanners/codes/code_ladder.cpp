#include "scanners/codes/code_ladder.h"

#include "scanners/codes/bent/symbol_grid.h"
#include "scanners/codes/filters.h"

#include <algorithm>
#include <span>

namespace kakanai::scanners::codes {
namespace {

using enum Look::For;
using enum Look::Threshold;

enum class Filter {
    None,
    Soften,
    SoftenTwice,
    Median,
    Stretch,
    SoftenAndStretch,
    Invert,
    InvertSoftened,
    Halve,
    Sharpen
};

/// Bars are the same in the next row: every fourth is enough. Those that lie on their side are looked at column by
/// column.
/// Flat: QR codes are followed over bent paper and drawn anew. FlatAgain: the same picture as in the look before, with
/// other guesses: preparing it cost half of what a look may.
enum class View { All, FewRows, FewColumns, Flat, FlatAgain };
constexpr int few = 4;

/// Which three finders are taken for a code's, and which guess at its size and shape; the likeliest first.
struct Guess {
    std::size_t triple;
    int shape;
};
constexpr Guess guesses[]{{0, 0}, {0, 1}, {1, 0}, {0, 2}, {1, 1}, {1, 2}};

/// Of these: from the first to the one before the last.
struct Guessing {
    int first = 0;
    int end = 3;
};

struct Rung {
    const char* name;
    Filter filter;
    Look look;
    View view = View::All;
    Guessing guessing = {};
};

/// In the order of what counters show: phones and paper with QR codes first, then everything else now and then.
constexpr Rung ladder[]{
    {"QR as it is", Filter::None, {QR, Local}},
    {"QR softened", Filter::Soften, {QR, Local}},
    {"bars", Filter::None, {Bars, Local}, View::FewRows},
    {"QR stretched", Filter::Stretch, {QR, Local}},
    {"QR inverted", Filter::Invert, {QR, Local}},
    {"squares", Filter::None, {Squares, Local}},
    {"QR without specks", Filter::Median, {QR, Local}},
    {"QR flattened", Filter::Soften, {QR, Half}, View::Flat},
    {"QR softened twice, one threshold", Filter::SoftenTwice, {QR, Global}},
    {"small QR", Filter::None, {SmallQR, Local}},
    {"bars on their side", Filter::None, {Bars, Local}, View::FewColumns},
    {"QR halved", Filter::Halve, {QR, Local}},
    {"bars softened and stretched", Filter::SoftenAndStretch, {Bars, Local}, View::FewRows},
    {"QR sharpened", Filter::Sharpen, {QR, Local}},
    {"squares softened and stretched", Filter::SoftenAndStretch, {Squares, Local}},
    {"QR inverted and softened", Filter::InvertSoftened, {QR, Local}},
    {"squares inverted", Filter::Invert, {Squares, Local}},
    {"QR softened twice and flattened", Filter::SoftenTwice, {QR, Half}, View::Flat, {0, 1}},
    {"QR softened twice and flattened otherwise", Filter::SoftenTwice, {QR, Half}, View::FlatAgain, {1, 4}},
    {"QR inverted and flattened", Filter::InvertSoftened, {QR, Half}, View::Flat, {0, 1}},
    {"QR inverted and flattened otherwise", Filter::InvertSoftened, {QR, Half}, View::FlatAgain, {1, 4}},
};

/// The picture as this filter leaves it.
GreyPicture prepare(Filter filter, const GreyPicture& picture, Workbench& on) {
    if (filter == Filter::None) {
        return picture;
    }
    copy(picture, on.original);
    switch (filter) {
    case Filter::None:
        break;
    case Filter::Soften:
        soften(on.original, on.prepared);
        break;
    case Filter::SoftenTwice:
        soften(on.original, on.between);
        soften(on.between, on.prepared);
        break;
    case Filter::Median:
        median(on.original, on.prepared);
        break;
    case Filter::Stretch:
        stretch(on.original, on.prepared);
        break;
    case Filter::SoftenAndStretch:
        soften(on.original, on.between);
        stretch(on.between, on.prepared);
        break;
    case Filter::Invert:
        invert(on.original, on.prepared);
        break;
    case Filter::InvertSoftened:
        soften(on.original, on.between);
        invert(on.between, on.prepared);
        break;
    case Filter::Halve:
        halve(on.original, on.prepared);
        break;
    case Filter::Sharpen:
        sharpen(on.original, on.prepared);
        break;
    }
    return on.prepared.picture();
}

void scaleCorners(std::vector<Code>& codes, int factor) {
    for (Code& code : codes) {
        if (code.corners) {
            std::ranges::for_each(*code.corners, [&](QPoint& corner) { corner *= factor; });
        }
    }
}

/// The same symbol found again, by another rung or in a smaller copy.
bool isSame(const Code& a, const Code& b) {
    const auto reach = [](const Code& code) { return (code.corners->at(2) - code.corners->at(0)).manhattanLength(); };
    const QPoint apart = a.corners->at(0) + a.corners->at(2) - b.corners->at(0) - b.corners->at(2);
    return a.format == b.format && a.bytes == b.bytes && apart.manhattanLength() < std::max(reach(a), reach(b)) + 16;
}

void addNew(std::vector<Code>& codes, const std::vector<Code>& found) {
    for (const Code& code : found) {
        if (std::ranges::none_of(codes, [&](const Code& known) { return isSame(known, code); })) {
            codes.push_back(code);
        }
    }
}

GreyPicture seenAs(View view, const GreyPicture& picture) {
    const int row = picture.bytesPerRow();
    switch (view) {
    case View::All:
    case View::Flat:
    case View::FlatAgain:
        return picture;
    case View::FewRows:
        return {picture.pixels, picture.width, picture.height / few, row * few, picture.pixelStep};
    case View::FewColumns:
        return {picture.pixels, picture.height, picture.width / few, picture.pixelStep * few, row};
    }
    std::unreachable();
}

/// Where a corner that was found in a view, or in a smaller copy, lies in the picture.
QPoint placed(const Rung& rung, const QPoint& corner) {
    const int scale = rung.filter == Filter::Halve ? 2 : 1;
    switch (rung.view) {
    case View::All:
    case View::Flat:
    case View::FlatAgain:
        return corner * scale;
    case View::FewRows:
        return QPoint(corner.x(), corner.y() * few) * scale;
    case View::FewColumns:
        return QPoint(corner.y() * few, corner.x()) * scale;
    }
    std::unreachable();
}

/// What the library makes of codes that were drawn anew; their corners are those in the picture.
std::optional<std::vector<Code>> lookFlat(const Rung& rung, Workbench& on) {
    std::vector<Code> codes;
    std::vector<bool> isRead(on.triples.size());
    bool hasGivenUp = false;
    for (const auto& [triple, shape] : std::span(guesses).subspan(
             std::size_t(rung.guessing.first), std::size_t(rung.guessing.end - rung.guessing.first))) {
        const bool isOpen = triple < on.triples.size() && !isRead[triple];
        const auto flat = isOpen ? flatten(on.prepared, on.dark, on.triples[triple], shape) : std::nullopt;
        auto found = flat ? findSymbols(flat->image.picture(), rung.look) : std::vector<Code>();
        hasGivenUp = hasGivenUp || !found;
        if (found && !found->empty()) {
            found->front().corners = flat->corners;
            codes.push_back(found->front());
            isRead[triple] = true;
        }
    }
    return hasGivenUp && codes.empty() ? std::nullopt : std::optional(codes);
}

std::optional<std::vector<Code>> lookFrom(const Rung& rung, const GreyPicture& picture, Workbench& workbench) {
    if (rung.view == View::FlatAgain) {
        return lookFlat(rung, workbench);
    }
    const GreyPicture prepared = prepare(rung.filter, picture, workbench);
    workbench.triples.clear();
    if (rung.view == View::Flat) {
        darkerThanAround(workbench.prepared, workbench.dark);
        workbench.triples = findTriples(workbench.dark);
        return lookFlat(rung, workbench);
    }
    auto codes = findSymbols(seenAs(rung.view, prepared), rung.look);
    for (std::size_t i = 0; codes && i < codes->size(); ++i) {
        Code& code = (*codes)[i];
        std::ranges::transform(*code.corners, code.corners->begin(),
                               [&](const QPoint& corner) { return placed(rung, corner); });
    }
    return codes;
}

/// ZXing looks for Data Matrix from the middle outwards: each of these overlapping parts has a middle of its own.
void addSquaresOfParts(const GreyPicture& picture, std::vector<Code>& codes) {
    const int side = std::min(picture.width, picture.height) * 3 / 4;
    const int step = std::max(side / 3, 1);
    for (int y = 0; y + side <= picture.height; y += step) {
        for (int x = 0; x + side <= picture.width; x += step) {
            const auto skipped = static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.bytesPerRow()) +
                                 static_cast<std::size_t>(x) * static_cast<std::size_t>(picture.pixelStep);
            const GreyPicture part{picture.pixels.subspan(skipped), side, side, picture.bytesPerRow(),
                                   picture.pixelStep};
            auto found = findSymbols(part, {Squares}).value_or(std::vector<Code>());
            for (Code& code : found) {
                std::ranges::for_each(*code.corners, [&](QPoint& corner) { corner += QPoint(x, y); });
            }
            addNew(codes, found);
        }
    }
}

void addEverythingIn(const GreyPicture& picture, int scale, std::vector<Code>& codes, const std::stop_token& stop) {
    Workbench workbench;
    std::vector<Code> here;
    for (const Rung& rung : ladder) {
        if (stop.stop_requested()) {
            return;
        }
        addNew(here, lookFrom(rung, picture, workbench).value_or(std::vector<Code>()));
    }
    addSquaresOfParts(picture, here);
    scaleCorners(here, scale);
    addNew(codes, here);
}

} // namespace

CodeLadder::CodeLadder() : pauses_(std::size(ladder)) {}

int CodeLadder::rungs() {
    return static_cast<int>(std::size(ladder));
}

const char* CodeLadder::nameOf(int rung) {
    return ladder[rung].name;
}

std::vector<Code> CodeLadder::look(const GreyPicture& picture) {
    constexpr int longestPause = 1024;
    const Rung& rung = ladder[rung_];
    Pause& pause = pauses_[static_cast<std::size_t>(rung_)];
    rung_ = (rung_ + 1) % rungs();
    if (!picture.isWhole() || pause.left > 0) {
        pause.left = std::max(0, pause.left - 1);
        return {};
    }
    auto codes = lookFrom(rung, picture, workbench_);
    if (!codes) {
        pause.length = std::clamp(2 * pause.length, 1, longestPause);
        pause.left = pause.length;
        return {};
    }
    if (!codes->empty()) {
        rung_ = 0;
    }
    return std::move(*codes);
}

std::vector<Code> codesInPicture(const GreyPicture& picture, std::stop_token stop) {
    constexpr int camera = 1280; // pixels of the longer side
    std::vector<Code> codes;
    if (!picture.isWhole()) {
        return codes;
    }
    addEverythingIn(picture, 1, codes, stop);
    GreyImage level;
    copy(picture, level);
    for (int scale = 2; std::max(level.width, level.height) > camera && !stop.stop_requested(); scale *= 2) {
        GreyImage smaller;
        halve(level, smaller);
        level = std::move(smaller);
        addEverythingIn(level.picture(), scale, codes, stop);
    }
    std::ranges::stable_sort(codes, {}, [](const Code& code) { return code.corners->at(0).y(); });
    return codes;
}

} // namespace kakanai::scanners::codes
