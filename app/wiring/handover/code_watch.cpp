#include "app/wiring/handover/code_watch.h"

#include "app/visit/faults.h"

#include <condition_variable>
#include <mutex>
#include <optional>

namespace kakanai::wiring {
namespace {

constexpr std::chrono::seconds beforeTheNextTry{2};

void waitOrStop(const std::stop_token& stop) {
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, beforeTheNextTry, [] { return false; });
}

/// Before the watch is there, so that nothing shown to it is lost.
std::shared_ptr<scanners::CodeScanner> forgetful(std::shared_ptr<scanners::CodeScanner> scanner) {
    scanner->forget();
    return scanner;
}

} // namespace

CodeWatch::CodeWatch(std::shared_ptr<scanners::CodeScanner> scanner, Post post)
    : scanner_(forgetful(std::move(scanner))), post_(std::move(post)),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

CodeWatch::~CodeWatch() {
    thread_.request_stop();
    thread_.join();
}

void CodeWatch::tell(const visit::Event& event) {
    QMetaObject::invokeMethod(&here_, [this, event] { post_(event); }, Qt::QueuedConnection);
}

void CodeWatch::run(const std::stop_token& stop) {
    std::optional<scanners::CodeError> told;
    while (!stop.stop_requested()) {
        const auto scan = scanner_->next(stop);
        if (!scan) {
            if (told != scan.error()) {
                tell(visit::CodeFailed{visit::problemOf(scan.error())});
            }
            told = scan.error();
            waitOrStop(stop);
            continue;
        }
        told.reset();
        if (*scan && (*scan)->isWhole() && (*scan)->code.text) {
            tell(visit::CodeScanned{*(*scan)->code.text});
        }
    }
}

} // namespace kakanai::wiring
