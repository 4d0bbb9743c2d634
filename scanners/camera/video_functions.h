#pragma once

#include <functional>
#include <poll.h>

namespace kakanai::scanners::camera {

/// What we ask of the system for a camera; each answers as the system call of its name, with errno.
struct VideoFunctions {
    std::function<int(const char* device)> open;
    std::function<void(int camera)> close;
    std::function<int(int camera, unsigned long request, void* argument)> control; ///< ioctl
    std::function<void*(int camera, std::size_t length, long offset)> map;         ///< nullptr: failed
    std::function<void(void* memory, std::size_t length)> unmap;
    std::function<int(pollfd* descriptors, int count, int milliseconds)> wait; ///< poll
};

/// Those of this system.
VideoFunctions systemVideo();

} // namespace kakanai::scanners::camera
