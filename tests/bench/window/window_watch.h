#pragma once

#include <QString>

#include <chrono>
#include <memory>
#include <optional>

struct xcb_connection_t;

namespace kakanai::bench {

/// Sees from outside when a program's first window appears and when something is drawn in it. Any X program will do.
class WindowWatch {
public:
    using Clock = std::chrono::steady_clock;
    struct Seen {
        Clock::time_point mapped;
        Clock::time_point drawn; ///< more than one colour in the column down the window's middle
    };

    explicit WindowWatch(const QString& display);
    ~WindowWatch();

    bool isConnected() const;
    /// Blocks. No value: nothing was drawn within the limit.
    std::optional<Seen> waitForPicture(std::chrono::milliseconds limit);

private:
    struct Window {
        std::uint32_t id;
        std::uint16_t width;
        std::uint16_t height;
    };
    std::optional<Window> waitForWindow(Clock::time_point until);
    std::optional<Window> asProgramWindow(std::uint32_t id) const;
    bool isDrawn(const Window& window) const;

    std::unique_ptr<xcb_connection_t, void (*)(xcb_connection_t*)> connection_;
};

} // namespace kakanai::bench
