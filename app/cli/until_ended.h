#pragma once

#include <stop_token>
#include <thread>

namespace kakanai::cli {

/// A stop token that is requested when the process is told to end (SIGINT, SIGTERM). One at a time.
class UntilEnded {
public:
    UntilEnded();
    ~UntilEnded();
    UntilEnded(const UntilEnded&) = delete;
    UntilEnded& operator=(const UntilEnded&) = delete;

    std::stop_token token() const { return source_.get_token(); }

private:
    std::stop_source source_;
    std::jthread watcher_;
};

} // namespace kakanai::cli
