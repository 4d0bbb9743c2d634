#include "app/cli/until_ended.h"

#include <csignal>
#include <ctime>

namespace kakanai::cli {
namespace {

sigset_t endings() {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, SIGINT);
    sigaddset(&set, SIGTERM);
    return set;
}

} // namespace

UntilEnded::UntilEnded() {
    const sigset_t set = endings();
    pthread_sigmask(SIG_BLOCK, &set, nullptr);
    watcher_ = std::jthread([this](const std::stop_token& over) {
        const sigset_t awaited = endings();
        const timespec pause{0, 200'000'000};
        while (!over.stop_requested()) {
            if (sigtimedwait(&awaited, nullptr, &pause) > 0) {
                source_.request_stop();
                return;
            }
        }
    });
}

UntilEnded::~UntilEnded() {
    watcher_.request_stop();
    watcher_.join();
    const sigset_t set = endings();
    pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

} // namespace kakanai::cli
