#include "scanners/camera/video_camera.h"

#include "scanners/wake_up.h"

#include <cerrno>
#include <linux/videodev2.h>

using namespace Qt::StringLiterals;

namespace kakanai::scanners::camera {
namespace {

constexpr int wantedWidth = 1280;
constexpr int wantedHeight = 960;
constexpr unsigned wantedBuffers = 4;
constexpr int muteAfterMilliseconds = 5000;
constexpr double fewestPicturesPerSecond = 12;

CodeFault faultOf(int error) {
    switch (error) {
    case EACCES:
    case EPERM:
        return CodeFault::ScannerPermission;
    case EBUSY:
    case ENOSPC: // another camera uses up what the USB line carries
        return CodeFault::ScannerBusy;
    case ENOENT:
    case ENODEV:
    case ENXIO:
        return CodeFault::ScannerNone;
    default:
        return CodeFault::ScannerUnfit;
    }
}

v4l2_buffer bufferRequest(unsigned index) {
    v4l2_buffer request{};
    request.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    request.memory = V4L2_MEMORY_MMAP;
    request.index = index;
    return request;
}

/// Tells the camera a layout and asks what it makes of it: it may choose another size, or another layout altogether.
std::optional<FrameFormat> tried(const VideoFunctions& video, int camera, std::uint32_t fourcc) {
    v4l2_format format{};
    format.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    format.fmt.pix.pixelformat = fourcc;
    format.fmt.pix.width = wantedWidth;
    format.fmt.pix.height = wantedHeight;
    if (video.control(camera, VIDIOC_S_FMT, &format) != 0 || format.fmt.pix.pixelformat != fourcc) {
        return {};
    }
    const auto& chosen = format.fmt.pix;
    return FrameFormat{fourcc, static_cast<int>(chosen.width), static_cast<int>(chosen.height),
                       static_cast<int>(chosen.bytesperline)};
}

double picturesPerSecond(const VideoFunctions& video, int camera) {
    v4l2_streamparm parameters{};
    parameters.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    const bool told = video.control(camera, VIDIOC_G_PARM, &parameters) == 0;
    const v4l2_fract& time = parameters.parm.capture.timeperframe;
    return told && time.numerator > 0 ? static_cast<double>(time.denominator) / time.numerator
                                      : fewestPicturesPerSecond;
}

} // namespace

VideoCamera::VideoCamera(QString device, VideoFunctions functions)
    : device_(std::move(device)), functions_(std::move(functions)) {}

VideoCamera::~VideoCamera() {
    close();
}

void VideoCamera::close() {
    if (camera_ < 0) {
        return;
    }
    int type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    functions_.control(camera_, VIDIOC_STREAMOFF, &type);
    for (const Buffer& buffer : std::exchange(buffers_, {})) {
        functions_.unmap(buffer.memory, buffer.length);
    }
    functions_.close(std::exchange(camera_, -1));
}

std::unexpected<CodeError> VideoCamera::closedBy(CodeFault fault) {
    close();
    return std::unexpected(CodeError{fault});
}

bool VideoCamera::isCamera() const {
    v4l2_capability capability{};
    if (functions_.control(camera_, VIDIOC_QUERYCAP, &capability) != 0) {
        return false;
    }
    const auto can =
        (capability.capabilities & V4L2_CAP_DEVICE_CAPS) ? capability.device_caps : capability.capabilities;
    return (can & V4L2_CAP_VIDEO_CAPTURE) && (can & V4L2_CAP_STREAMING);
}

/// The first layout that is fast enough; otherwise the fastest. Uncompressed pictures of this size are slow over USB 2.
bool VideoCamera::chooseFormat() {
    double best = 0;
    for (const std::uint32_t fourcc : knownFormats()) {
        const auto format = tried(functions_, camera_, fourcc);
        const double speed = format ? picturesPerSecond(functions_, camera_) : 0;
        if (speed > best) {
            best = speed;
            format_ = *format;
        }
        if (best >= fewestPicturesPerSecond) {
            return true;
        }
    }
    return best > 0 && tried(functions_, camera_, format_.fourcc);
}

bool VideoCamera::give(unsigned buffer) const {
    v4l2_buffer request = bufferRequest(buffer);
    return functions_.control(camera_, VIDIOC_QBUF, &request) == 0;
}

bool VideoCamera::mapBuffers() {
    v4l2_requestbuffers wanted{};
    wanted.count = wantedBuffers;
    wanted.type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    wanted.memory = V4L2_MEMORY_MMAP;
    if (functions_.control(camera_, VIDIOC_REQBUFS, &wanted) != 0) {
        return false;
    }
    for (unsigned i = 0; i < wanted.count; ++i) {
        v4l2_buffer request = bufferRequest(i);
        if (functions_.control(camera_, VIDIOC_QUERYBUF, &request) != 0) {
            return false;
        }
        void* memory = functions_.map(camera_, request.length, static_cast<long>(request.m.offset));
        if (!memory) {
            return false;
        }
        buffers_.push_back({memory, request.length});
        if (!give(i)) {
            return false;
        }
    }
    return !buffers_.empty();
}

CodeResult<void> VideoCamera::start() {
    errno = 0;
    int type = V4L2_BUF_TYPE_VIDEO_CAPTURE;
    if (!chooseFormat() || !mapBuffers() || functions_.control(camera_, VIDIOC_STREAMON, &type) != 0) {
        return closedBy(faultOf(errno));
    }
    return {};
}

CodeResult<void> VideoCamera::openDevice(const QString& device) {
    camera_ = functions_.open(device.toLocal8Bit().constData());
    if (camera_ < 0) {
        return std::unexpected(CodeError{faultOf(errno)});
    }
    return isCamera() ? start() : closedBy(CodeFault::ScannerUnfit);
}

CodeResult<void> VideoCamera::open() {
    if (camera_ >= 0) {
        return {};
    }
    if (!device_.isEmpty()) {
        return openDevice(device_);
    }
    // A camera has several devices, and not all of them show pictures: what the first real one says counts.
    constexpr int mostDevices = 16;
    for (int i = 0; i < mostDevices; ++i) {
        const auto opened = openDevice(u"/dev/video%1"_s.arg(i));
        if (opened ||
            (opened.error().fault != CodeFault::ScannerNone && opened.error().fault != CodeFault::ScannerUnfit)) {
            return opened;
        }
    }
    return std::unexpected(CodeError{CodeFault::ScannerNone});
}

CodeResult<bool> VideoCamera::wait(const std::stop_token& stop) {
    const WakeUp wakeUp(stop);
    pollfd waits[]{{camera_, POLLIN, 0}, {wakeUp.descriptor(), POLLIN, 0}};
    const int ready = functions_.wait(waits, 2, muteAfterMilliseconds);
    if (stop.stop_requested()) {
        return false;
    }
    const bool isThere = ready > 0 && (waits[0].revents & POLLIN) != 0;
    return isThere ? CodeResult<bool>(true) : closedBy(CodeFault::ScannerLost);
}

/// Takes every picture that waits and keeps the last. Nothing: the driver had only damaged ones.
CodeResult<std::optional<VideoCamera::Frame>> VideoCamera::newest() {
    std::optional<Frame> frame;
    for (;;) {
        v4l2_buffer request = bufferRequest(0);
        if (functions_.control(camera_, VIDIOC_DQBUF, &request) != 0) {
            return errno == EAGAIN ? CodeResult<std::optional<Frame>>(frame) : closedBy(CodeFault::ScannerLost);
        }
        if (request.index >= buffers_.size()) {
            return closedBy(CodeFault::ScannerLost);
        }
        const bool isDamaged = (request.flags & V4L2_BUF_FLAG_ERROR) != 0;
        const auto dropped = isDamaged ? std::optional(request.index)
                             : frame   ? std::optional(frame->buffer)
                                       : std::nullopt;
        if (!isDamaged) {
            frame = Frame{request.index, request.bytesused};
        }
        if (dropped && !give(*dropped)) {
            return closedBy(CodeFault::ScannerLost);
        }
    }
}

CodeResult<bool> VideoCamera::next(const std::function<void(const GreyPicture&)>& look, std::stop_token stop) {
    for (;;) {
        if (const auto opened = open(); !opened) {
            return std::unexpected(opened.error());
        }
        const auto waited = wait(stop);
        if (!waited || !*waited) {
            return waited;
        }
        const auto frame = newest();
        if (!frame) {
            return std::unexpected(frame.error());
        }
        if (!*frame) {
            continue;
        }
        const Buffer& buffer = buffers_[(*frame)->buffer];
        const std::span bytes(static_cast<const std::uint8_t*>(buffer.memory),
                              std::min((*frame)->bytes, buffer.length));
        const GreyPicture picture = brightness(bytes, format_, opened_);
        const bool isWhole = picture.isWhole();
        if (isWhole) {
            look(picture);
        }
        if (!give((*frame)->buffer)) {
            return closedBy(CodeFault::ScannerLost);
        }
        if (isWhole) {
            return true;
        }
    }
}

} // namespace kakanai::scanners::camera
