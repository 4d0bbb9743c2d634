#include "scanners/pcsc/pcsc_functions.h"

#include <dlfcn.h>

namespace kakanai::scanners::pcsc {
namespace {

template<class Function>
bool find(void* library, const char* name, std::function<Function>& function) {
    function = reinterpret_cast<Function*>(::dlsym(library, name));
    return bool(function);
}

} // namespace

std::shared_ptr<const PcscFunctions> loadPcscFunctions() {
    void* library = ::dlopen("libpcsclite.so.1", RTLD_NOW | RTLD_LOCAL);
    if (!library) {
        return nullptr;
    }
    auto functions = std::make_shared<PcscFunctions>();
    functions->library = std::shared_ptr<void>(library, [](void* handle) { ::dlclose(handle); });
    const bool complete = find(library, "SCardEstablishContext", functions->establishContext) &&
                          find(library, "SCardReleaseContext", functions->releaseContext) &&
                          find(library, "SCardListReaders", functions->listReaders) &&
                          find(library, "SCardGetStatusChange", functions->getStatusChange) &&
                          find(library, "SCardCancel", functions->cancel) &&
                          find(library, "SCardConnect", functions->connect) &&
                          find(library, "SCardReconnect", functions->reconnect) &&
                          find(library, "SCardDisconnect", functions->disconnect) &&
                          find(library, "SCardBeginTransaction", functions->beginTransaction) &&
                          find(library, "SCardEndTransaction", functions->endTransaction) &&
                          find(library, "SCardTransmit", functions->transmit);
    return complete ? functions : nullptr;
}

} // namespace kakanai::scanners::pcsc
