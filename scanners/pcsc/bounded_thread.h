#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <stop_token>
#include <thread>

namespace kakanai::scanners::pcsc {

/// A thread for calls that may never come back. Whoever waits for one gives it up after a limit; the thread is then
/// abandoned, not joined: should the call return one day, it tidies up alone. So a call may touch only what it owns.
class BoundedThread {
public:
    /// `atEnd` runs on the thread as the last thing, abandoned or not.
    explicit BoundedThread(std::function<void()> atEnd);
    ~BoundedThread();
    BoundedThread(const BoundedThread&) = delete;
    BoundedThread& operator=(const BoundedThread&) = delete;

    /// False when the call is not back in time, or a stop was requested; and from then on for every call.
    bool run(std::function<void()> call, std::chrono::milliseconds limit, const std::stop_token& stop);
    bool isAbandoned() const { return !thread_.joinable(); }

private:
    struct State;
    static void work(const std::shared_ptr<State>& state);

    std::shared_ptr<State> state_;
    std::thread thread_;
};

} // namespace kakanai::scanners::pcsc
