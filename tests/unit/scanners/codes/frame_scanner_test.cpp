#include "scanners/codes/frame_scanner.h"
#include "tests/support/code_pictures/drawn_code.h"
#include "tests/support/suite.h"

using namespace kakanai::scanners;
using namespace kakanai::scanners::codes;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr int side = 240;
using Picture = std::vector<std::uint8_t>;

Picture showing(const QString& text) {
    Canvas canvas(side, side);
    if (!text.isEmpty()) {
        photograph(canvas, drawCode(CodeFormat::QRCode, text),
                   [](double x, double y) { return PaperPoint{(x - 120) / 200, (y - 120) / 200}; });
    }
    return canvas.pixels();
}

/// Shows pictures one after the other; nothing in a picture's place is a pulled cable.
class Script : public FrameSource {
public:
    explicit Script(std::vector<std::optional<Picture>> frames) : frames_(std::move(frames)) {}

    CodeResult<bool> next(const std::function<void(const GreyPicture&)>& look, std::stop_token stop) override {
        if (at_ == frames_.size() || stop.stop_requested()) {
            return false;
        }
        const auto& frame = frames_[at_++];
        if (!frame) {
            return std::unexpected(CodeError{CodeFault::ScannerLost});
        }
        look({*frame, side, side});
        return true;
    }

private:
    std::vector<std::optional<Picture>> frames_;
    std::size_t at_ = 0;
};

QString textOf(const CodeResult<std::optional<Scan>>& scan) {
    return scan && *scan ? (*scan)->code.text.value_or(QString()) : QString();
}

} // namespace

class FrameScannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCodeInSight_isGivenOnce() {
        const auto one = showing(u"one"_s);
        FrameScanner scanner(
            std::make_unique<Script>(std::vector<std::optional<Picture>>{one, one, one, showing(u"two"_s), one}));
        QCOMPARE(textOf(scanner.next({})), u"one"_s);
        QCOMPARE(textOf(scanner.next({})), u"two"_s);
        QVERIFY(!*scanner.next({}));
    }
    void aCodeThatComesBackLater_isNew() {
        std::vector<std::optional<Picture>> frames(FrameScanner::looksToForget + 3, showing({}));
        frames.front() = frames.back() = showing(u"one"_s);
        frames.push_back(
            showing(u"one"_s)); // the ladder is somewhere else when it comes back: it may take a whole round
        frames.resize(frames.size() + std::size_t(CodeLadder::rungs()), showing(u"one"_s));
        FrameScanner scanner(std::make_unique<Script>(frames));
        QCOMPARE(textOf(scanner.next({})), u"one"_s);
        QCOMPARE(textOf(scanner.next({})), u"one"_s);
        QVERIFY(!*scanner.next({}));
    }
    void aPulledCamera_isAFaultAndGoesOnAfterwards() {
        FrameScanner scanner(
            std::make_unique<Script>(std::vector<std::optional<Picture>>{std::nullopt, showing(u"one"_s)}));
        QCOMPARE(scanner.next({}).error().fault, CodeFault::ScannerLost);
        QCOMPARE(textOf(scanner.next({})), u"one"_s);
    }
    void stop_endsTheWait() {
        std::stop_source stop;
        stop.request_stop();
        FrameScanner scanner(std::make_unique<Script>(std::vector<std::optional<Picture>>{showing(u"one"_s)}));
        QVERIFY(!*scanner.next(stop.get_token()));
    }
};

KAKANAI_SUITE(FrameScannerTest)
#include "frame_scanner_test.moc"
