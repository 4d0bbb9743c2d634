#pragma once

#include "scanners/camera/video_functions.h"

#include <cstdint>
#include <deque>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace kakanai::tests {

/// A Video4Linux camera by script: its layouts, its frames, its refusals.
class ScriptedVideo {
public:
    struct Layout {
        std::uint32_t fourcc;
        unsigned picturesPerSecond;
    };
    struct Frame {
        std::vector<std::uint8_t> bytes;
        bool isDamaged = false;
    };

    std::string device = "/dev/video0";
    std::vector<Layout> layouts;
    unsigned width = 64;
    unsigned height = 48;
    unsigned bytesPerRow = 64;
    unsigned bufferSize = 100'000;
    std::deque<Frame> frames;              ///< that wait; empty: the camera is mute
    unsigned framesAtATime = 1000;         ///< of those that wait, so many come between two waits
    std::map<unsigned long, int> refusals; ///< request to errno
    int refusesToOpen = 0;
    bool isCapture = true;
    bool isPulled = false;

    int opened = 0;
    std::set<unsigned> withDriver; ///< buffers

    scanners::camera::VideoFunctions functions();

private:
    int control(unsigned long request, void* argument);
    int deliver(void* argument);
    int setFormat(void* argument);

    std::vector<std::vector<std::uint8_t>> buffers_;
    std::uint32_t chosen_ = 0;
    unsigned sinceWait_ = 0;
};

} // namespace kakanai::tests
