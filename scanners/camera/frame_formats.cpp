#include "scanners/camera/frame_formats.h"

#include <array>
#include <linux/videodev2.h>

namespace kakanai::scanners::camera {

std::span<const std::uint32_t> knownFormats() {
    static constexpr std::array formats{std::uint32_t(V4L2_PIX_FMT_GREY), std::uint32_t(V4L2_PIX_FMT_NV12),
                                        std::uint32_t(V4L2_PIX_FMT_NV21), std::uint32_t(V4L2_PIX_FMT_YUV420),
                                        std::uint32_t(V4L2_PIX_FMT_YUYV), std::uint32_t(V4L2_PIX_FMT_UYVY),
                                        std::uint32_t(V4L2_PIX_FMT_MJPEG)};
    return formats;
}

GreyPicture brightness(std::span<const std::uint8_t> bytes, const FrameFormat& format, QImage& opened) {
    switch (format.fourcc) {
    case V4L2_PIX_FMT_GREY:
    case V4L2_PIX_FMT_NV12:
    case V4L2_PIX_FMT_NV21:
    case V4L2_PIX_FMT_YUV420:
        return {bytes, format.width, format.height, format.bytesPerRow, 1};
    case V4L2_PIX_FMT_YUYV:
        return {bytes, format.width, format.height, format.bytesPerRow, 2};
    case V4L2_PIX_FMT_UYVY:
        return {bytes.subspan(bytes.empty() ? 0 : 1), format.width, format.height, format.bytesPerRow, 2};
    case V4L2_PIX_FMT_MJPEG:
        opened = QImage::fromData(bytes.data(), static_cast<int>(bytes.size()), "JPG")
                     .convertToFormat(QImage::Format_Grayscale8);
        return {{opened.constBits(), static_cast<std::size_t>(opened.sizeInBytes())},
                opened.width(),
                opened.height(),
                static_cast<int>(opened.bytesPerLine())};
    default:
        return {};
    }
}

} // namespace kakanai::scanners::camera
