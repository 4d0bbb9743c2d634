#include "scanners/pcsc/pcsc_faults.h"

namespace kakanai::scanners::pcsc {

CardFault faultOf(LONG code) {
    switch (code) {
    case SCARD_E_NO_SERVICE:
    case SCARD_E_SERVICE_STOPPED:
        return CardFault::ServiceMissing;
    case SCARD_E_NO_READERS_AVAILABLE:
    case SCARD_E_UNKNOWN_READER:
    case SCARD_E_READER_UNAVAILABLE:
        return CardFault::ReaderNone;
    case SCARD_E_SHARING_VIOLATION:
        return CardFault::ReaderBusy;
    case SCARD_E_NO_SMARTCARD:
    case SCARD_W_REMOVED_CARD:
        return CardFault::Absent;
    case SCARD_W_UNRESPONSIVE_CARD:
    case SCARD_W_UNPOWERED_CARD:
        return CardFault::Timeout; // upside down, or worn: the person can lay it down anew
    case SCARD_W_UNSUPPORTED_CARD:
    case SCARD_E_PROTO_MISMATCH:
        return CardFault::Unknown;
    }
    return CardFault::Transmission;
}

std::unexpected<CardError> failure(CardFault fault) {
    return std::unexpected(CardError{fault});
}

} // namespace kakanai::scanners::pcsc
