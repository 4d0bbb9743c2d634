#include "tests/unit/scanners/camera/scripted_video.h"

#include <algorithm>
#include <cerrno>
#include <linux/videodev2.h>

namespace kakanai::tests {
namespace {

constexpr int handle = 1000;

int refused(int error) {
    errno = error;
    return -1;
}

} // namespace

scanners::camera::VideoFunctions ScriptedVideo::functions() {
    return {
        .open =
            [this](const char* name) {
                if (isPulled || name != device) {
                    return refused(ENOENT);
                }
                if (refusesToOpen != 0) {
                    return refused(refusesToOpen);
                }
                ++opened;
                return handle;
            },
        .close =
            [this](int) {
                --opened;
                withDriver.clear();
            },
        .control = [this](int, unsigned long request, void* argument) { return control(request, argument); },
        .map = [this](int, std::size_t, long offset) -> void* {
            return buffers_[static_cast<std::size_t>(offset)].data();
        },
        .unmap = [](void*, std::size_t) {},
        .wait =
            [this](pollfd* descriptors, int, int) {
                sinceWait_ = 0;
                if (isPulled) {
                    descriptors[0].revents = POLLERR;
                    return 1;
                }
                descriptors[0].revents = static_cast<short>(frames.empty() ? 0 : POLLIN);
                return frames.empty() ? 0 : 1;
            },
    };
}

int ScriptedVideo::setFormat(void* argument) {
    auto& pix = static_cast<v4l2_format*>(argument)->fmt.pix;
    const auto known = std::ranges::find(layouts, pix.pixelformat, &Layout::fourcc);
    if (known == layouts.end()) {
        pix.pixelformat = layouts.empty() ? 0 : layouts.front().fourcc; // as drivers do: they choose another
    }
    chosen_ = pix.pixelformat;
    pix.width = width;
    pix.height = height;
    pix.bytesperline = bytesPerRow;
    return 0;
}

int ScriptedVideo::deliver(void* argument) {
    if (frames.empty() || withDriver.empty() || sinceWait_++ >= framesAtATime) {
        return refused(EAGAIN);
    }
    auto& buffer = *static_cast<v4l2_buffer*>(argument);
    buffer.index = *withDriver.begin();
    withDriver.erase(withDriver.begin());
    const Frame frame = frames.front();
    frames.pop_front();
    std::ranges::copy(frame.bytes, buffers_[buffer.index].begin());
    buffer.bytesused = static_cast<std::uint32_t>(frame.bytes.size());
    buffer.flags = frame.isDamaged ? V4L2_BUF_FLAG_ERROR : 0;
    return 0;
}

int ScriptedVideo::control(unsigned long request, void* argument) {
    if (isPulled) {
        return refused(ENODEV);
    }
    if (const auto refusal = refusals.find(request); refusal != refusals.end()) {
        return refused(refusal->second);
    }
    switch (request) {
    case VIDIOC_QUERYCAP:
        static_cast<v4l2_capability*>(argument)->capabilities =
            (isCapture ? V4L2_CAP_VIDEO_CAPTURE : V4L2_CAP_META_CAPTURE) | V4L2_CAP_STREAMING;
        return 0;
    case VIDIOC_S_FMT:
        return setFormat(argument);
    case VIDIOC_G_PARM: {
        auto& time = static_cast<v4l2_streamparm*>(argument)->parm.capture.timeperframe;
        time = {1, std::ranges::find(layouts, chosen_, &Layout::fourcc)->picturesPerSecond};
        return 0;
    }
    case VIDIOC_REQBUFS:
        buffers_.assign(static_cast<v4l2_requestbuffers*>(argument)->count, std::vector<std::uint8_t>(bufferSize));
        return 0;
    case VIDIOC_QUERYBUF: {
        auto& buffer = *static_cast<v4l2_buffer*>(argument);
        buffer.length = bufferSize;
        buffer.m.offset = buffer.index;
        return 0;
    }
    case VIDIOC_QBUF:
        withDriver.insert(static_cast<v4l2_buffer*>(argument)->index);
        return 0;
    case VIDIOC_DQBUF:
        return deliver(argument);
    default:
        return 0;
    }
}

} // namespace kakanai::tests
