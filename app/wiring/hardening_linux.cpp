#include "app/wiring/hardening.h"

#include <QByteArray>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace kakanai::wiring {

void hardenProcess() {
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
    umask(077);
    // After an update a stale cache leaves blank pages; ours are compiled ahead of time.
    qputenv("QML_DISABLE_DISK_CACHE", "1");
}

} // namespace kakanai::wiring
