#include "scanners/codes/frame_scanner.h"

namespace kakanai::scanners::codes {

FrameScanner::FrameScanner(std::unique_ptr<FrameSource> frames) : frames_(std::move(frames)) {}

bool FrameScanner::isNew(const Code& code) {
    for (Sighting& sighting : sightings_) {
        if (sighting.format == code.format && sighting.bytes == code.bytes && sighting.part == code.part) {
            sighting.look = looks_;
            return false;
        }
    }
    sightings_.push_back({code.format, code.bytes, code.part, looks_});
    return true;
}

void FrameScanner::take(const GreyPicture& picture) {
    ++looks_;
    for (const Code& code : ladder_.look(picture)) {
        if (!isNew(code)) {
            continue;
        }
        if (const auto scan = parts_.add(code)) {
            waiting_.push_back(*scan);
            if (scan->isWhole()) {
                parts_.forget(scan->message);
            }
        }
    }
    std::erase_if(sightings_, [this](const Sighting& sighting) { return looks_ - sighting.look > looksToForget; });
}

void FrameScanner::forget() {
    sightings_.clear();
    waiting_.clear();
    parts_ = CodeParts();
}

CodeResult<std::optional<Scan>> FrameScanner::next(std::stop_token stop) {
    while (waiting_.empty()) {
        const auto more = frames_->next([this](const GreyPicture& picture) { take(picture); }, stop);
        if (!more) {
            return std::unexpected(more.error());
        }
        if (!*more) {
            return std::nullopt;
        }
    }
    const Scan scan = waiting_.front();
    waiting_.pop_front();
    return scan;
}

} // namespace kakanai::scanners::codes
