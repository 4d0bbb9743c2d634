#pragma once

#include <winscard.h>

#include <functional>
#include <memory>

namespace kakanai::scanners::pcsc {

/// The calls of the PC/SC library we use, as values: the host's, found at run time, or a test's.
struct PcscFunctions {
    std::function<decltype(SCardEstablishContext)> establishContext;
    std::function<decltype(SCardReleaseContext)> releaseContext;
    std::function<decltype(SCardListReaders)> listReaders;
    std::function<decltype(SCardGetStatusChange)> getStatusChange;
    std::function<decltype(SCardCancel)> cancel;
    std::function<decltype(SCardConnect)> connect;
    std::function<decltype(SCardReconnect)> reconnect;
    std::function<decltype(SCardDisconnect)> disconnect;
    std::function<decltype(SCardBeginTransaction)> beginTransaction;
    std::function<decltype(SCardEndTransaction)> endTransaction;
    std::function<decltype(SCardTransmit)> transmit;

    std::shared_ptr<void> library; ///< keeps the functions callable
};

/// The host's library; nullptr when there is none. Never one of our own: a library that speaks another protocol version
/// than the service looks like "no reader".
std::shared_ptr<const PcscFunctions> loadPcscFunctions();

} // namespace kakanai::scanners::pcsc
