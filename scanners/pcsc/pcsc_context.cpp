#include "scanners/pcsc/pcsc_context.h"

#include "scanners/pcsc/pcsc_faults.h"

#include <atomic>

namespace kakanai::scanners::pcsc {
namespace {

// A reader that is plugged or pulled between two questions spoils the second answer; asked again, all fits together.
constexpr int attempts = 3;

LONG listNames(const PcscFunctions& functions, SCARDCONTEXT context, std::string& names) {
    LONG listed = SCARD_E_INSUFFICIENT_BUFFER;
    for (int i = 0; i < attempts && listed == LONG(SCARD_E_INSUFFICIENT_BUFFER); ++i) {
        DWORD size = 0;
        if (const LONG sized = functions.listReaders(context, nullptr, nullptr, &size); sized != SCARD_S_SUCCESS) {
            return sized;
        }
        names.resize(size);
        listed = functions.listReaders(context, nullptr, names.data(), &size);
        names.resize(listed == SCARD_S_SUCCESS ? size : 0);
    }
    return listed;
}

} // namespace

struct PcscContext::Handle {
    std::shared_ptr<const PcscFunctions> functions;
    std::atomic<SCARDCONTEXT> context = 0;

    LONG establish() {
        SCARDCONTEXT established = 0;
        const LONG result = functions->establishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &established);
        context = result == SCARD_S_SUCCESS ? established : 0;
        return result;
    }
    void release() {
        if (context != 0) {
            functions->releaseContext(context.exchange(0));
        }
    }
};

CardResult<std::unique_ptr<PcscContext>> PcscContext::establish(std::shared_ptr<const PcscFunctions> functions,
                                                                const PcscLimits& limits, std::stop_token stop) {
    if (!functions) {
        return failure(CardFault::ServiceMissing);
    }
    auto handle = std::make_shared<Handle>();
    handle->functions = std::move(functions);
    std::unique_ptr<PcscContext> context(new PcscContext(handle, limits, std::move(stop)));
    const auto result = context->call([handle](const auto&, SCARDCONTEXT) { return handle->establish(); }, limits.call);
    if (!result) {
        return failure(CardFault::ReaderStuck);
    }
    if (*result == SCARD_E_SERVICE_STOPPED) {
        // What the service answers here to a library of another protocol version.
        return failure(CardFault::ServiceVersion);
    }
    if (*result != SCARD_S_SUCCESS) {
        return failure(faultOf(*result));
    }
    return context;
}

PcscContext::PcscContext(std::shared_ptr<Handle> handle, const PcscLimits& limits, std::stop_token stop)
    : handle_(std::move(handle)), limits_(limits), stop_(std::move(stop)),
      thread_([owned = handle_] { owned->release(); }) {}

std::optional<LONG> PcscContext::call(Call call, std::chrono::milliseconds limit) {
    auto result = std::make_shared<LONG>(SCARD_F_INTERNAL_ERROR);
    const bool isBack = thread_.run(
        [result, handle = handle_, call = std::move(call)] { *result = call(*handle->functions, handle->context); },
        limit, stop_);
    return isBack ? std::optional(*result) : std::nullopt;
}

CardResult<std::vector<WatchedReader>> PcscContext::readers() {
    auto readers = listReaders();
    for (int i = 1; i < attempts && !readers && readers.error().fault == CardFault::ReaderNone; ++i) {
        readers = listReaders();
    }
    return readers;
}

CardResult<std::vector<WatchedReader>> PcscContext::listReaders() {
    auto names = std::make_shared<std::string>();
    const auto result = call(
        [names](const PcscFunctions& functions, SCARDCONTEXT context) { return listNames(functions, context, *names); },
        limits_.call);
    if (!result) {
        return failure(CardFault::ReaderStuck);
    }
    std::vector<WatchedReader> readers;
    if (*result == SCARD_E_NO_READERS_AVAILABLE) {
        return readers;
    }
    if (*result != SCARD_S_SUCCESS) {
        return failure(faultOf(*result));
    }
    // A list of names, each closed by a zero, and one more zero.
    for (std::size_t at = 0; at < names->size() && names->at(at) != '\0';) {
        readers.push_back({std::string(names->c_str() + at)});
        at += readers.back().name.size() + 1;
    }
    const auto refreshed = refresh(readers, std::chrono::milliseconds(0));
    return refreshed ? CardResult<std::vector<WatchedReader>>(readers) : std::unexpected(refreshed.error());
}

CardResult<void> PcscContext::refresh(std::vector<WatchedReader>& readers, std::chrono::milliseconds wait) {
    auto watched = std::make_shared<std::vector<WatchedReader>>(readers);
    const auto result = call(
        [watched, wait](const PcscFunctions& functions, SCARDCONTEXT context) {
            std::vector<SCARD_READERSTATE> states(watched->size());
            for (std::size_t i = 0; i < states.size(); ++i) {
                states[i].szReader = (*watched)[i].name.c_str();
                states[i].dwCurrentState = (*watched)[i].state & ~DWORD(SCARD_STATE_CHANGED);
            }
            const LONG changed =
                functions.getStatusChange(context, DWORD(wait.count()), states.data(), DWORD(states.size()));
            for (std::size_t i = 0; changed == SCARD_S_SUCCESS && i < states.size(); ++i) {
                (*watched)[i].state = states[i].dwEventState;
            }
            return changed;
        },
        limits_.call + wait);
    if (!result) {
        return failure(CardFault::ReaderStuck);
    }
    if (*result == SCARD_S_SUCCESS) {
        readers = *watched;
    } else if (*result != SCARD_E_TIMEOUT && *result != SCARD_E_CANCELLED) {
        return failure(faultOf(*result));
    }
    return {};
}

void PcscContext::cancel() {
    handle_->functions->cancel(handle_->context);
}

} // namespace kakanai::scanners::pcsc
