#include "scanners/wake_up.h"

#include <cstdint>
#include <sys/eventfd.h>
#include <unistd.h>

namespace kakanai::scanners {

void WakeUp::Signal::operator()() const {
    const std::uint64_t one = 1;
    [[maybe_unused]] const ssize_t written = write(descriptor, &one, sizeof one);
}

WakeUp::WakeUp(std::stop_token stop)
    : descriptor_(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)), callback_(std::move(stop), Signal{descriptor_}) {}

WakeUp::~WakeUp() {
    close(descriptor_);
}

} // namespace kakanai::scanners
