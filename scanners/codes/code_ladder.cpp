#include "scanners/codes/code_ladder.h"

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

struct Rung {
    const char* name;
    Filter filter;
    Look look;
};

/// In the order of what counters show: phones and paper with QR codes first, then everything else now and then.
constexpr Rung ladder[]{
    {"QR as it is", Filter::None, {QR, Local}},
    {"QR softened", Filter::Soften, {QR, Local}},
    {"bars", Filter::None, {Bars, Local}},
    {"QR stretched", Filter::Stretch, {QR, Local}},
    {"QR inverted", Filter::Invert, {QR, Local}},
    {"squares", Filter::None, {Squares, Local}},
    {"QR without specks", Filter::Median, {QR, Local}},
    {"QR softened twice, one threshold", Filter::SoftenTwice, {QR, Global}},
    {"small QR", Filter::None, {SmallQR, Local}},
    {"QR halved", Filter::Halve, {QR, Local}},
    {"bars softened and stretched", Filter::SoftenAndStretch, {Bars, Local}},
    {"QR sharpened", Filter::Sharpen, {QR, Local}},
    {"squares softened and stretched", Filter::SoftenAndStretch, {Squares, Local}},
    {"QR inverted and softened", Filter::InvertSoftened, {QR, Local}},
    {"squares inverted", Filter::Invert, {Squares, Local}},
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

std::optional<std::vector<Code>> lookFrom(const Rung& rung, const GreyPicture& picture, Workbench& workbench) {
    auto codes = findSymbols(prepare(rung.filter, picture, workbench), rung.look);
    if (codes && rung.filter == Filter::Halve) {
        scaleCorners(*codes, 2);
    }
    return codes;
}

void addEverythingIn(const GreyPicture& picture, int scale, std::vector<Code>& codes, const std::stop_token& stop) {
    Workbench workbench;
    for (const Rung& rung : ladder) {
        if (stop.stop_requested()) {
            return;
        }
        auto found = lookFrom(rung, picture, workbench).value_or(std::vector<Code>());
        scaleCorners(found, scale);
        addNew(codes, found);
    }
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
