#include "app/wiring/worker.h"

namespace kakanai::wiring {

Worker::Worker() : thread_([this](const std::stop_token& stop) { run(stop); }) {}

void Worker::stop() {
    thread_.request_stop();
    if (thread_.joinable()) {
        thread_.join();
    }
}

void Worker::post(std::function<void()> work) {
    {
        const std::lock_guard lock(mutex_);
        queue_.push_back(std::move(work));
    }
    waiting_.notify_one();
}

void Worker::run(const std::stop_token& stop) {
    while (true) {
        std::function<void()> work;
        {
            std::unique_lock lock(mutex_);
            if (!waiting_.wait(lock, stop, [this] { return !queue_.empty(); }) || stop.stop_requested()) {
                return;
            }
            work = std::move(queue_.front());
            queue_.pop_front();
        }
        work();
    }
}

} // namespace kakanai::wiring
