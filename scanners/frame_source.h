#pragma once

#include "scanners/code_scanner.h"
#include "scanners/grey_picture.h"

#include <functional>

namespace kakanai::scanners {

/// The lower seam of everything that looks: one picture at a time, always the newest. Cameras, still images and a
/// script of pictures stand behind it. Used from one thread.
class FrameSource {
public:
    virtual ~FrameSource() = default;

    /// Waits for the newest picture and shows it to `look`, which may read it only until it returns. Frames that came
    /// meanwhile are dropped, so one is in flight and none is old. False: stop was requested, or there are no more.
    /// After an error the next call opens the device anew.
    virtual CodeResult<bool> next(const std::function<void(const GreyPicture&)>& look, std::stop_token stop) = 0;
};

} // namespace kakanai::scanners
