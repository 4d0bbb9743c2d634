#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <stop_token>
#include <thread>

namespace kakanai::wiring {

/// One thread that does one thing after the other: each room of devices has one, so that blocking calls block nobody
/// else.
class Worker {
public:
    Worker();
    ~Worker() { stop(); }
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;

    void post(std::function<void()> work);
    /// Lets the work under way end and drops the rest; nothing that is posted later is done.
    void stop();

private:
    void run(const std::stop_token& stop);

    std::mutex mutex_;
    std::condition_variable_any waiting_;
    std::deque<std::function<void()>> queue_;
    std::jthread thread_;
};

} // namespace kakanai::wiring
