#include "scanners/camera/video_camera.h"
#include "scanners/codes/frame_scanner.h"
#include "tests/support/code_pictures/drawn_code.h"
#include "tests/support/suite.h"
#include "tests/unit/scanners/camera/scripted_video.h"

#include <QBuffer>

#include <linux/videodev2.h>

using namespace kakanai::scanners;
using namespace kakanai::scanners::camera;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int width = 640;
constexpr int height = 480;
constexpr int padding = 64; ///< bytes behind each row, as some drivers have them

using Bytes = std::vector<std::uint8_t>;

/// Brightness of a picture that shows a code, or of an empty table.
Bytes picture(const QString& text) {
    Canvas canvas(width, height);
    if (!text.isEmpty()) {
        photograph(canvas, drawCode(CodeFormat::QRCode, text),
                   [](double x, double y) { return PaperPoint{(x - width / 2.0) / 380, (y - height / 2.0) / 380}; });
    }
    return canvas.pixels();
}

/// Brightness and colour in turns; the colour is a strong one, so that whoever takes it for brightness reads nothing.
Bytes packed(const Bytes& light, bool lightFirst) {
    Bytes bytes;
    for (int y = 0; y < height; ++y) {
        for (int x = 0; x < width; ++x) {
            const std::uint8_t value = light[std::size_t(y * width + x)];
            const auto colour = std::uint8_t(x % 2 == 0 ? 240 : 16);
            bytes.push_back(lightFirst ? value : colour);
            bytes.push_back(lightFirst ? colour : value);
        }
        bytes.resize(bytes.size() + padding, 99);
    }
    return bytes;
}

/// Brightness first, then half as much colour.
Bytes planar(const Bytes& light) {
    Bytes bytes;
    for (int y = 0; y < height; ++y) {
        bytes.insert(bytes.end(), light.begin() + y * width, light.begin() + (y + 1) * width);
        bytes.resize(bytes.size() + padding, 99);
    }
    bytes.resize(bytes.size() * 3 / 2, 200);
    return bytes;
}

Bytes jpeg(const Bytes& light) {
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    QImage(light.data(), width, height, width, QImage::Format_Grayscale8).save(&buffer, "JPG");
    return {file.begin(), file.end()};
}

/// Cameras leave the usual Huffman tables (DHT) out of every frame.
Bytes withoutTables(const Bytes& frame) {
    Bytes bytes(frame.begin(), frame.begin() + 2);
    std::size_t at = 2;
    while (frame[at + 1] != 0xDA) {
        const std::size_t size = 2U + std::size_t(frame[at + 2] << 8 | frame[at + 3]);
        if (frame[at + 1] != 0xC4) {
            bytes.insert(bytes.end(), frame.begin() + std::ptrdiff_t(at), frame.begin() + std::ptrdiff_t(at + size));
        }
        at += size;
    }
    bytes.insert(bytes.end(), frame.begin() + std::ptrdiff_t(at), frame.end());
    return bytes;
}

ScriptedVideo cameraWith(std::uint32_t layout, unsigned bytesPerRow) {
    ScriptedVideo video;
    video.layouts = {{layout, 30}};
    video.width = width;
    video.height = height;
    video.bytesPerRow = bytesPerRow;
    video.bufferSize = 2 * (width + padding) * height;
    return video;
}

QString textOf(const CodeResult<std::optional<Scan>>& scan) {
    return scan && *scan ? (*scan)->code.text.value_or(QString()) : QString();
}

} // namespace

/// The whole road of a camera: its driver's frames, the newest of them, the ladder, a text.
class CameraStreamTest : public QObject {
    Q_OBJECT

    static codes::FrameScanner scannerOf(ScriptedVideo& video) {
        return codes::FrameScanner(std::make_unique<VideoCamera>(QString(), video.functions()));
    }

private Q_SLOTS:
    void code_inEveryLayoutOfCameras_isRead_data() {
        QTest::addColumn<quint32>("layout");
        QTest::addColumn<unsigned>("bytesPerRow");
        QTest::addColumn<QByteArray>("frame");
        const auto row = [](const char* name, std::uint32_t layout, unsigned bytesPerRow, const Bytes& frame) {
            QTest::newRow(name) << quint32(layout) << bytesPerRow
                                << QByteArray(reinterpret_cast<const char*>(frame.data()), qsizetype(frame.size()));
        };
        const Bytes light = picture(u"𠮷田　0001-HYT6"_s);
        row("GREY", V4L2_PIX_FMT_GREY, width, light);
        row("YUYV", V4L2_PIX_FMT_YUYV, 2 * width + padding, packed(light, true));
        row("UYVY", V4L2_PIX_FMT_UYVY, 2 * width + padding, packed(light, false));
        row("NV12", V4L2_PIX_FMT_NV12, width + padding, planar(light));
        row("NV21", V4L2_PIX_FMT_NV21, width + padding, planar(light));
        row("YU12", V4L2_PIX_FMT_YUV420, width + padding, planar(light));
        row("MJPEG", V4L2_PIX_FMT_MJPEG, 0, jpeg(light));
        row("MJPEG without its tables", V4L2_PIX_FMT_MJPEG, 0, withoutTables(jpeg(light)));
    }
    void code_inEveryLayoutOfCameras_isRead() {
        QFETCH(quint32, layout);
        QFETCH(unsigned, bytesPerRow);
        QFETCH(QByteArray, frame);
        ScriptedVideo video = cameraWith(layout, bytesPerRow);
        video.frames = {{Bytes(frame.begin(), frame.end())}};
        auto scanner = scannerOf(video);
        QCOMPARE(textOf(scanner.next({})), u"𠮷田　0001-HYT6"_s);
    }
    void frames_cutOffOnTheWay_areNoReasonToStop() {
        const Bytes whole = jpeg(picture(u"whole"_s));
        for (std::size_t size = 0; size < whole.size(); size += 1 + whole.size() / 20) {
            ScriptedVideo video = cameraWith(V4L2_PIX_FMT_MJPEG, 0);
            video.framesAtATime = 1;
            video.frames = {{Bytes(whole.begin(), whole.begin() + std::ptrdiff_t(size))}, {whole}};
            auto scanner = scannerOf(video);
            QCOMPARE(textOf(scanner.next({})), u"whole"_s);
        }
    }
    void look_whileItLasts_holdsOneFrameAndLeavesTheDriverTheRest() {
        ScriptedVideo video = cameraWith(V4L2_PIX_FMT_GREY, width);
        VideoCamera camera({}, video.functions());
        std::vector<std::size_t> atTheDriver;
        for (std::uint8_t i = 0; i < 5; ++i) {
            const Bytes frame(std::size_t(width) * height, i);
            video.frames = {{Bytes(frame.size(), 99)}, {frame}}; // the first is old when we come
            const auto shown = camera.next(
                [&](const GreyPicture& picture) {
                    QCOMPARE(picture.pixels[0], i);
                    atTheDriver.push_back(video.withDriver.size());
                    // What comes meanwhile goes into other buffers: the picture we look at stays as it is.
                    video.frames = {{Bytes(frame.size(), 77)}};
                    QCOMPARE(picture.pixels[picture.pixels.size() - 1], i);
                },
                {});
            QVERIFY(shown && *shown);
            QCOMPARE(video.withDriver.size(), std::size_t(4));
        }
        QCOMPARE(atTheDriver, std::vector<std::size_t>(5, 3));
    }
    void camera_unpluggedWhileItsPictureIsLookedAt_isLostAndReadsOnWhenItIsBack() {
        ScriptedVideo video = cameraWith(V4L2_PIX_FMT_GREY, width);
        auto scanner = scannerOf(video);
        video.frames = {{picture(u"before"_s)}};
        QCOMPARE(textOf(scanner.next({})), u"before"_s);
        video.isPulled = true;
        QCOMPARE(scanner.next({}).error().fault, CodeFault::ScannerLost);
        QCOMPARE(scanner.next({}).error().fault, CodeFault::ScannerNone);
        QCOMPARE(video.opened, 0);
        video.isPulled = false;
        video.frames = {{picture(u"after"_s)}};
        QCOMPARE(textOf(scanner.next({})), u"after"_s);

        VideoCamera camera({}, video.functions());
        video.frames = {{picture(u"again"_s)}};
        const auto looked = camera.next([&](const GreyPicture&) { video.isPulled = true; }, {});
        QCOMPARE(looked.error().fault, CodeFault::ScannerLost); // the buffer cannot be given back any more
    }
    void camera_goneAtEachRequest_isAFaultAndNothingIsLeftOpen() {
        for (const unsigned long request : {VIDIOC_QUERYCAP, VIDIOC_S_FMT, VIDIOC_REQBUFS, VIDIOC_QUERYBUF, VIDIOC_QBUF,
                                            VIDIOC_STREAMON, VIDIOC_DQBUF}) {
            ScriptedVideo video = cameraWith(V4L2_PIX_FMT_GREY, width);
            video.frames = {{picture(u"one"_s)}};
            video.refusals[request] = ENODEV;
            auto scanner = scannerOf(video);
            QVERIFY2(!scanner.next({}), QByteArray::number(qulonglong(request)));
            QCOMPARE(video.opened, 0);
            video.refusals.clear();
            video.frames = {{picture(u"one"_s)}};
            QCOMPARE(textOf(scanner.next({})), u"one"_s);
        }
    }
};

KAKANAI_SUITE(CameraStreamTest)
#include "camera_stream_test.moc"
