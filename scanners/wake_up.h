#pragma once

#include <stop_token>

namespace kakanai::scanners {

/// A descriptor that becomes readable when stop is requested, so that a thread that waits for a device with poll()
/// hears it.
class WakeUp {
public:
    explicit WakeUp(std::stop_token stop);
    ~WakeUp();
    WakeUp(const WakeUp&) = delete;
    WakeUp& operator=(const WakeUp&) = delete;

    int descriptor() const { return descriptor_; }

private:
    struct Signal {
        int descriptor;
        void operator()() const;
    };
    int descriptor_;
    std::stop_callback<Signal> callback_;
};

} // namespace kakanai::scanners
