#include "scanners/pcsc/bounded_thread.h"

#include <condition_variable>
#include <mutex>

namespace kakanai::scanners::pcsc {
namespace {

constexpr std::chrono::seconds timeToTidyUp{2};

}

struct BoundedThread::State {
    std::mutex mutex;
    std::condition_variable_any changed;
    std::function<void()> call;
    std::function<void()> atEnd;
    bool isBusy = false;
    bool isClosed = false;
    bool hasEnded = false;
};

BoundedThread::BoundedThread(std::function<void()> atEnd) : state_(std::make_shared<State>()) {
    state_->atEnd = std::move(atEnd);
    thread_ = std::thread([state = state_] { work(state); });
}

BoundedThread::~BoundedThread() {
    if (isAbandoned()) {
        return;
    }
    std::unique_lock lock(state_->mutex);
    state_->isClosed = true;
    state_->changed.notify_all();
    const bool ended = state_->changed.wait_for(lock, timeToTidyUp, [this] { return state_->hasEnded; });
    lock.unlock();
    if (ended) {
        thread_.join();
    } else {
        thread_.detach();
    }
}

bool BoundedThread::run(std::function<void()> call, std::chrono::milliseconds limit, const std::stop_token& stop) {
    if (isAbandoned()) {
        return false;
    }
    std::unique_lock lock(state_->mutex);
    state_->call = std::move(call);
    state_->isBusy = true;
    state_->changed.notify_all();
    if (state_->changed.wait_for(lock, stop, limit, [this] { return !state_->isBusy; })) {
        return true;
    }
    state_->isClosed = true;
    state_->changed.notify_all();
    lock.unlock();
    thread_.detach();
    return false;
}

void BoundedThread::work(const std::shared_ptr<State>& state) {
    std::unique_lock lock(state->mutex);
    for (;;) {
        state->changed.wait(lock, [&] { return state->call || state->isClosed; });
        if (state->isClosed) {
            break;
        }
        auto call = std::exchange(state->call, nullptr);
        lock.unlock();
        call();
        call = nullptr; // what it owns goes before anybody is told that it is done
        lock.lock();
        state->isBusy = false;
        state->changed.notify_all();
    }
    lock.unlock();
    state->atEnd();
    state->atEnd = nullptr;
    lock.lock();
    state->hasEnded = true;
    state->changed.notify_all();
}

} // namespace kakanai::scanners::pcsc
