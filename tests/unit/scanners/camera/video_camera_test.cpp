#include "scanners/camera/video_camera.h"
#include "tests/support/suite.h"
#include "tests/unit/scanners/camera/scripted_video.h"

#include <QBuffer>

#include <cerrno>
#include <linux/videodev2.h>

using namespace kakanai::scanners;
using namespace kakanai::scanners::camera;
using kakanai::tests::ScriptedVideo;
using namespace Qt::StringLiterals;

namespace {

ScriptedVideo greyCamera() {
    ScriptedVideo video;
    video.layouts = {{V4L2_PIX_FMT_GREY, 30}};
    return video;
}

std::vector<std::uint8_t> grey(std::uint8_t value) {
    return std::vector<std::uint8_t>(std::size_t(64) * 48, value);
}

/// The first pixel of the next picture, or the fault.
std::expected<int, CodeFault> nextPixel(VideoCamera& camera) {
    int pixel = -1;
    const auto more = camera.next([&](const GreyPicture& picture) { pixel = picture.pixels[0]; }, {});
    return more ? std::expected<int, CodeFault>(pixel) : std::unexpected(more.error().fault);
}

} // namespace

class VideoCameraTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestPicture_isShownAndOlderOnesAreGivenBack() {
        ScriptedVideo video = greyCamera();
        video.frames = {{grey(1)}, {grey(2)}, {grey(3)}};
        VideoCamera camera({}, video.functions());
        QCOMPARE(nextPixel(camera), 3);
        QCOMPARE(video.withDriver.size(), std::size_t(4));
        video.frames = {{grey(4)}};
        QCOMPARE(nextPixel(camera), 4);
    }
    void damagedAndShortPictures_areSkipped() {
        ScriptedVideo video = greyCamera();
        video.frames = {{grey(1)}, {grey(2), true}};
        VideoCamera camera({}, video.functions());
        QCOMPARE(nextPixel(camera), 1);
        video.frames = {{std::vector<std::uint8_t>(100, 9)}};
        QCOMPARE(nextPixel(camera), std::unexpected(CodeFault::ScannerLost)); // nothing whole came
    }
    void refusals_areFaultsOfTheirOwn_data() {
        QTest::addColumn<int>("toOpen");
        QTest::addColumn<unsigned long>("request");
        QTest::addColumn<int>("error");
        QTest::addColumn<CodeFault>("fault");
        QTest::newRow("no camera") << ENOENT << 0UL << 0 << CodeFault::ScannerNone;
        QTest::newRow("no permission") << EACCES << 0UL << 0 << CodeFault::ScannerPermission;
        QTest::newRow("busy at once") << EBUSY << 0UL << 0 << CodeFault::ScannerBusy;
        QTest::newRow("busy later") << 0 << static_cast<unsigned long>(VIDIOC_STREAMON) << EBUSY
                                    << CodeFault::ScannerBusy;
        QTest::newRow("the USB line is full")
            << 0 << static_cast<unsigned long>(VIDIOC_STREAMON) << ENOSPC << CodeFault::ScannerBusy;
        QTest::newRow("no buffers") << 0 << static_cast<unsigned long>(VIDIOC_REQBUFS) << EINVAL
                                    << CodeFault::ScannerUnfit;
        QTest::newRow("no video device") << 0 << static_cast<unsigned long>(VIDIOC_QUERYCAP) << ENOTTY
                                         << CodeFault::ScannerUnfit;
        QTest::newRow("gone while it shows")
            << 0 << static_cast<unsigned long>(VIDIOC_DQBUF) << ENODEV << CodeFault::ScannerLost;
    }
    void refusals_areFaultsOfTheirOwn() {
        QFETCH(int, toOpen);
        QFETCH(unsigned long, request);
        QFETCH(int, error);
        QFETCH(CodeFault, fault);
        ScriptedVideo video = greyCamera();
        video.frames = {{grey(1)}};
        video.refusesToOpen = toOpen;
        if (error != 0) {
            video.refusals[request] = error;
        }
        VideoCamera camera(u"/dev/video0"_s, video.functions());
        QCOMPARE(nextPixel(camera), std::unexpected(fault));
        QCOMPARE(video.opened, 0);
        video.refusals.clear();
        video.refusesToOpen = 0;
        video.frames = {{grey(7)}};
        QCOMPARE(nextPixel(camera), 7);
    }
    void aPulledCamera_isLostThenNoneThenWorksAgain() {
        ScriptedVideo video = greyCamera();
        video.frames = {{grey(1)}};
        VideoCamera camera({}, video.functions());
        QCOMPARE(nextPixel(camera), 1);
        video.isPulled = true;
        QCOMPARE(nextPixel(camera), std::unexpected(CodeFault::ScannerLost));
        QCOMPARE(nextPixel(camera), std::unexpected(CodeFault::ScannerNone));
        video.isPulled = false;
        video.frames = {{grey(2)}};
        QCOMPARE(nextPixel(camera), 2);
    }
    void aMuteCamera_isLost() {
        ScriptedVideo video = greyCamera();
        VideoCamera camera({}, video.functions());
        QCOMPARE(nextPixel(camera), std::unexpected(CodeFault::ScannerLost));
        QCOMPARE(video.opened, 0);
    }
    void theFirstDeviceThatShowsPictures_isTaken() {
        ScriptedVideo video = greyCamera();
        video.device = "/dev/video2";
        video.frames = {{grey(5)}};
        VideoCamera camera({}, video.functions());
        QCOMPARE(nextPixel(camera), 5);
        ScriptedVideo metadata = greyCamera();
        metadata.isCapture = false;
        VideoCamera none({}, metadata.functions());
        QCOMPARE(nextPixel(none), std::unexpected(CodeFault::ScannerNone));
    }
    void brightness_isFoundInEveryLayout() {
        std::vector<std::uint8_t> packed(std::size_t(64) * 48 * 2, 128);
        for (std::size_t i = 0; i < packed.size(); i += 2) {
            packed[i] = 77;
        }
        ScriptedVideo video;
        video.bytesPerRow = 128;
        video.layouts = {{V4L2_PIX_FMT_YUYV, 30}};
        video.frames = {{packed}};
        VideoCamera yuyv({}, video.functions());
        QCOMPARE(nextPixel(yuyv), 77);
        video.layouts = {{V4L2_PIX_FMT_UYVY, 30}};
        video.frames = {{packed}};
        VideoCamera uyvy({}, video.functions());
        QCOMPARE(nextPixel(uyvy), 128);
    }
    void aSlowLayout_givesWayToJpeg() {
        QImage image(64, 48, QImage::Format_Grayscale8);
        image.fill(200);
        QByteArray jpeg;
        QBuffer buffer(&jpeg);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPG");
        ScriptedVideo video;
        video.layouts = {{V4L2_PIX_FMT_YUYV, 5}, {V4L2_PIX_FMT_MJPEG, 30}};
        video.frames = {{{jpeg.begin(), jpeg.end()}}};
        VideoCamera camera({}, video.functions());
        QCOMPARE(nextPixel(camera), 200);
        video.layouts = {{V4L2_PIX_FMT_YUYV, 5}};
        video.bytesPerRow = 128;
        video.frames = {{std::vector<std::uint8_t>(std::size_t(64) * 48 * 2, 33)}};
        VideoCamera slow({}, video.functions());
        QCOMPARE(nextPixel(slow), 33);
    }
    void stop_endsTheWaitWithoutAFault() {
        ScriptedVideo video = greyCamera();
        std::stop_source stop;
        stop.request_stop();
        VideoCamera camera({}, video.functions());
        QCOMPARE(*camera.next([](const GreyPicture&) {}, stop.get_token()), false);
    }
};

KAKANAI_SUITE(VideoCameraTest)
#include "video_camera_test.moc"
