#include "app/wiring/wedge_filter.h"

#include <QCoreApplication>
#include <QInputMethodEvent>

using kakanai::scanners::CodeError;
using kakanai::scanners::CodeFault;
using kakanai::scanners::Scan;
using kakanai::scanners::wedge::KeyStroke;
using std::chrono::milliseconds;

namespace kakanai::wiring {
namespace {

KeyStroke strokeOf(const QKeyEvent& key) {
    KeyStroke stroke;
    stroke.kind = key.isAutoRepeat()               ? KeyStroke::Kind::Repeat
                  : key.type() == QEvent::KeyPress ? KeyStroke::Kind::Down
                                                   : KeyStroke::Kind::Up;
    // The key's place on the board: Shift may have been let go before the letter was.
    stroke.key = key.nativeScanCode() != 0 ? static_cast<int>(key.nativeScanCode()) : key.key();
    stroke.text = key.text();
    return stroke;
}

} // namespace

WedgeFilter::WedgeFilter(scanners::ScanQueue& codes, scanners::wedge::WedgeSettings settings, QObject* parent)
    : QObject(parent), codes_(codes), sorter_(std::move(settings)) {
    clock_.start();
    timer_.setSingleShot(true);
    timer_.setTimerType(Qt::PreciseTimer);
    connect(&timer_, &QTimer::timeout, this, [this] {
        // Keys may wait behind the timer where the window was busy: they are looked at first.
        QTimer::singleShot(0, this, [this] {
            if (!timer_.isActive()) {
                deliver(sorter_.waited(now()));
            }
        });
    });
}

bool WedgeFilter::eventFilter(QObject* watched, QEvent* event) {
    // A window hands its keys on to an item by sending them again: they are looked at once, at the window.
    if (isDelivering_ || !watched->isWindowType()) {
        return false;
    }
    if (event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease) {
        const auto& key = static_cast<const QKeyEvent&>(*event);
        return hold(watched, key, strokeOf(key), key.timestamp());
    }
    if (event->type() == QEvent::InputMethod) {
        KeyStroke composed;
        composed.kind = KeyStroke::Kind::Composed;
        return hold(watched, *event, composed, 0);
    }
    return false;
}

/// By the keyboard's clock: where the window was busy for a while, keys that a person typed meanwhile come all at once,
/// but they still say when they were pressed.
milliseconds WedgeFilter::now() const {
    return milliseconds(clock_.elapsed() - ahead_);
}

bool WedgeFilter::hold(QObject* window, const QEvent& event, KeyStroke stroke, quint64 timestamp) {
    if (timestamp != 0) {
        ahead_ = clock_.elapsed() - static_cast<qint64>(timestamp);
    }
    stroke.at = now();
    stroke.id = next_++;
    held_[stroke.id] = {window, std::unique_ptr<QEvent>(event.clone())};
    deliver(sorter_.take(stroke));
    waitOn();
    return true;
}

void WedgeFilter::waitOn() {
    if (const auto deadline = sorter_.deadline()) {
        timer_.start(std::max(*deadline - now(), milliseconds(1)));
    } else {
        timer_.stop();
    }
}

void WedgeFilter::deliver(const std::vector<scanners::wedge::Sorted>& sorted) {
    for (const auto& one : sorted) {
        if (const auto* typed = std::get_if<scanners::wedge::Typed>(&one)) {
            const auto held = held_.extract(typed->stroke.id);
            if (!held.empty() && held.mapped().window) {
                isDelivering_ = true;
                QCoreApplication::sendEvent(held.mapped().window, held.mapped().event.get());
                isDelivering_ = false;
            }
        } else if (const auto* scanned = std::get_if<scanners::wedge::Scanned>(&one)) {
            scanners::Code code;
            code.text = scanned->text;
            code.bytes = scanned->text.toUtf8();
            codes_.add(Scan{code, 1, 1, messages_++});
        } else {
            codes_.add(std::unexpected(CodeError{CodeFault::Unreadable}));
        }
    }
    if (!sorter_.deadline()) {
        held_.clear(); // nothing is held any more but the keys of a code
    }
}

} // namespace kakanai::wiring
