#include "tests/bench/window/window_watch.h"

#include <algorithm>
#include <cstdlib>
#include <poll.h>
#include <span>
#include <xcb/xcb.h>

namespace kakanai::bench {
namespace {

constexpr std::uint16_t smallestWindow = 200; ///< px; smaller ones are helpers of a toolkit
constexpr std::uint16_t columnWidth = 64;
constexpr std::chrono::milliseconds betweenLooks(2);

template<class Reply>
using Answer = std::unique_ptr<Reply, decltype(&std::free)>;

template<class Reply>
Answer<Reply> own(Reply* reply) {
    return {reply, &std::free};
}

void waitForInput(xcb_connection_t* connection, WindowWatch::Clock::time_point until) {
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(until - WindowWatch::Clock::now());
    pollfd input{xcb_get_file_descriptor(connection), POLLIN, 0};
    ::poll(&input, 1, int(std::max<std::int64_t>(left.count(), 0)));
}

} // namespace

WindowWatch::WindowWatch(const QString& display)
    : connection_(xcb_connect(display.toLatin1().constData(), nullptr), &xcb_disconnect) {
    if (isConnected()) {
        const std::uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
        const auto root = xcb_setup_roots_iterator(xcb_get_setup(connection_.get())).data->root;
        xcb_change_window_attributes(connection_.get(), root, XCB_CW_EVENT_MASK, &events);
        own(xcb_get_input_focus_reply(connection_.get(), xcb_get_input_focus(connection_.get()),
                                      nullptr)); // it has arrived
    }
}

WindowWatch::~WindowWatch() = default;

bool WindowWatch::isConnected() const {
    return xcb_connection_has_error(connection_.get()) == 0;
}

std::optional<WindowWatch::Seen> WindowWatch::waitForPicture(std::chrono::milliseconds limit) {
    const auto until = Clock::now() + limit;
    const auto window = waitForWindow(until);
    Seen seen{.mapped = Clock::now(), .drawn = {}};
    while (window && Clock::now() < until) {
        if (isDrawn(*window)) {
            seen.drawn = Clock::now();
            return seen;
        }
        waitForInput(connection_.get(),
                     Clock::now() + betweenLooks); // mapping is an event, drawing is none: look again
    }
    return {};
}

std::optional<WindowWatch::Window> WindowWatch::waitForWindow(Clock::time_point until) {
    while (Clock::now() < until && isConnected()) {
        while (const auto event = own(xcb_poll_for_event(connection_.get()))) {
            if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY) {
                continue;
            }
            const auto* map = reinterpret_cast<const xcb_map_notify_event_t*>(event.get());
            if (const auto window = asProgramWindow(map->window); window && !map->override_redirect) {
                return window;
            }
        }
        waitForInput(connection_.get(), until);
    }
    return {};
}

std::optional<WindowWatch::Window> WindowWatch::asProgramWindow(std::uint32_t id) const {
    const auto shape = own(xcb_get_geometry_reply(connection_.get(), xcb_get_geometry(connection_.get(), id), nullptr));
    if (!shape || shape->width < smallestWindow || shape->height < smallestWindow) {
        return {};
    }
    return Window{id, shape->width, shape->height};
}

bool WindowWatch::isDrawn(const Window& window) const {
    const auto left = std::int16_t((window.width - columnWidth) / 2);
    const auto request = xcb_get_image(connection_.get(), XCB_IMAGE_FORMAT_Z_PIXMAP, window.id, left, 0, columnWidth,
                                       window.height, ~0u);
    const auto image = own(xcb_get_image_reply(connection_.get(), request, nullptr));
    if (!image) {
        return false;
    }
    const auto* first = reinterpret_cast<const std::uint32_t*>(xcb_get_image_data(image.get()));
    const std::span pixels(first, std::size_t(xcb_get_image_data_length(image.get())) / sizeof(std::uint32_t));
    return std::ranges::adjacent_find(pixels, std::ranges::not_equal_to()) != pixels.end();
}

} // namespace kakanai::bench
