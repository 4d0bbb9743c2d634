#pragma once

#include "scanners/code_parts.h"
#include "scanners/codes/code_ladder.h"
#include "scanners/frame_source.h"

#include <deque>
#include <memory>

namespace kakanai::scanners::codes {

/// A code scanner that looks: a camera, or anything else that shows pictures.
class FrameScanner : public CodeScanner {
public:
    /// A code that was out of sight for so many looks is new when it comes back; about two seconds.
    static constexpr int looksToForget = 60;

    explicit FrameScanner(std::unique_ptr<FrameSource> frames);

    CodeResult<std::optional<Scan>> next(std::stop_token stop) override;
    void forget() override;

private:
    struct Sighting {
        CodeFormat format;
        QByteArray bytes;
        std::optional<CodePart> part;
        int look; ///< the last one it was seen in
    };
    bool isNew(const Code& code);
    void take(const GreyPicture& picture);

    std::unique_ptr<FrameSource> frames_;
    CodeLadder ladder_;
    CodeParts parts_;
    std::vector<Sighting> sightings_;
    std::deque<Scan> waiting_; ///< of the last picture, not given yet
    int looks_ = 0;
};

} // namespace kakanai::scanners::codes
