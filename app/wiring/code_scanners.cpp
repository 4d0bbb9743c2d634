#include "app/wiring/code_scanners.h"

#include "app/wiring/wedge_filter.h"
#include "scanners/camera/video_camera.h"
#include "scanners/codes/frame_scanner.h"
#include "scanners/serial/serial_scanner.h"
#include "scanners/serial/terminal_line.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kakanai::wiring {
namespace {

/// Sorts what is typed in every window of the program.
class KeyboardScanner final : public scanners::ScanQueue {
public:
    explicit KeyboardScanner(const QString& prefix) : filter_(*this, {.prefix = prefix}) {
        QCoreApplication::instance()->installEventFilter(&filter_);
    }

private:
    WedgeFilter filter_;
};

} // namespace

std::shared_ptr<scanners::CodeScanner> makeCodeScanner(const Settings& settings) {
    const QString& device = settings.scannerDevice;
    if (device.isEmpty()) {
        return nullptr;
    }
    if (device == "keyboard"_L1) {
        return std::make_shared<KeyboardScanner>(settings.scannerPrefix);
    }
    const auto named = u"camera:"_s;
    if (device == "camera"_L1 || device.startsWith(named)) {
        const QString path = device.startsWith(named) ? device.sliced(named.size()) : QString();
        return std::make_shared<scanners::codes::FrameScanner>(std::make_unique<scanners::camera::VideoCamera>(path));
    }
    return std::make_shared<scanners::serial::SerialScanner>(scanners::serial::openTerminalLine({.device = device}));
}

} // namespace kakanai::wiring
