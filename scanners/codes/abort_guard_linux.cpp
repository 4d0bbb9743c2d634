#include "scanners/codes/abort_guard.h"

#include <csetjmp>
#include <csignal>
#include <mutex>

namespace kakanai::scanners::codes {
namespace {

thread_local sigjmp_buf* wayOut = nullptr;
struct sigaction before{};

/// POSIX lets a handler of SIGABRT jump out of abort(). Threads that are not guarded end as they would without us.
void leave(int signal) {
    if (wayOut) {
        siglongjmp(*wayOut, 1);
    }
    if ((before.sa_flags & SA_SIGINFO) == 0 && before.sa_handler != SIG_DFL && before.sa_handler != SIG_IGN) {
        before.sa_handler(signal);
    }
}

void install() {
    struct sigaction action{};
    action.sa_handler = leave;
    sigemptyset(&action.sa_mask);
    sigaction(SIGABRT, &action, &before);
}

} // namespace

bool survivesAbort(const std::function<void()>& work) {
    static std::once_flag once;
    std::call_once(once, install);
    sigjmp_buf here;
    if (sigsetjmp(here, 1) != 0) {
        wayOut = nullptr;
        return false;
    }
    wayOut = &here;
    work();
    wayOut = nullptr;
    return true;
}

} // namespace kakanai::scanners::codes
