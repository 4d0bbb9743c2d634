#include "scanners/pcsc/card_watch.h"

#include "scanners/pcsc/pause.h"

namespace kakanai::scanners::pcsc {
namespace {

// The service's own name for "readers come and go".
constexpr const char* readersThemselves = "\\\\?PnP?\\Notification";

/// Whether the card a reader held is no longer there, be it that another one lies there by now.
bool wasTaken(const WatchedReader& before, const std::vector<WatchedReader>& readers) {
    const auto now = std::ranges::find(readers, before.name, &WatchedReader::name);
    return now == readers.end() || !now->holdsCard() || now->changes() != before.changes();
}

} // namespace

CardResult<bool> CardWatch::until(bool present) {
    std::optional<std::chrono::steady_clock::time_point> patience;
    for (;;) {
        const auto result = watch(present);
        if (stop_.stop_requested()) {
            return false;
        }
        if (result) {
            return result;
        }
        if (first_) {
            patience = std::chrono::steady_clock::now() + limits_.restart;
            first_.reset(); // a service that starts anew also counts anew
        }
        if (!patience || std::chrono::steady_clock::now() > *patience) {
            return result;
        }
        pause(stop_, limits_.again);
    }
}

CardResult<bool> CardWatch::watch(bool present) {
    const auto context = connect_();
    if (!context) {
        return std::unexpected(context.error());
    }
    const std::stop_callback onStop(stop_, [&context] { (*context)->cancel(); });
    while (!stop_.stop_requested()) {
        const auto readers = (*context)->readers();
        if (!readers) {
            return std::unexpected(readers.error());
        }
        if (hasHappened(*readers, present)) {
            return true;
        }
        if (const auto waited = waitForNews(**context, *readers); !waited) {
            return std::unexpected(waited.error());
        }
    }
    return false;
}

CardResult<void> CardWatch::waitForNews(PcscContext& context, std::vector<WatchedReader> readers) {
    readers.push_back({readersThemselves});
    const auto changed = context.refresh(readers, limits_.watch);
    if (!changed && changed.error().fault == CardFault::ReaderNone) {
        pause(stop_, limits_.again); // pulled between two questions: the list knows more
        return {};
    }
    return changed;
}

bool CardWatch::hasHappened(const std::vector<WatchedReader>& readers, bool present) {
    if (!first_) {
        first_ = readers;
    }
    if (std::ranges::any_of(readers, &WatchedReader::holdsCard) == present) {
        return true;
    }
    return !present && std::ranges::any_of(*first_, [&](const WatchedReader& before) {
        return before.holdsCard() && wasTaken(before, readers);
    });
}

} // namespace kakanai::scanners::pcsc
