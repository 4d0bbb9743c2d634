#pragma once

#include "scanners/camera/frame_formats.h"
#include "scanners/camera/video_functions.h"
#include "scanners/frame_source.h"

namespace kakanai::scanners::camera {

/// A camera through Video4Linux. Opened at the first picture, at about 1280 × 960, in the layout that needs least work.
/// A camera that shows nothing for five seconds counts as lost.
class VideoCamera : public FrameSource {
public:
    /// `device` empty: the first camera there is.
    explicit VideoCamera(QString device, VideoFunctions functions = systemVideo());
    ~VideoCamera() override;
    VideoCamera(const VideoCamera&) = delete;
    VideoCamera& operator=(const VideoCamera&) = delete;

    CodeResult<bool> next(const std::function<void(const GreyPicture&)>& look, std::stop_token stop) override;

private:
    struct Buffer {
        void* memory;
        std::size_t length;
    };
    struct Frame {
        unsigned buffer;
        std::size_t bytes;
    };
    CodeResult<void> open();
    CodeResult<void> openDevice(const QString& device);
    CodeResult<void> start();
    bool isCamera() const;
    bool chooseFormat();
    bool mapBuffers();
    bool give(unsigned buffer) const; ///< back to the driver
    void close();
    std::unexpected<CodeError> closedBy(CodeFault fault);
    CodeResult<bool> wait(const std::stop_token& stop);
    CodeResult<std::optional<Frame>> newest();

    QString device_;
    VideoFunctions functions_;
    int camera_ = -1;
    FrameFormat format_;
    std::vector<Buffer> buffers_;
    QImage opened_;
};

} // namespace kakanai::scanners::camera
