#pragma once

namespace kakanai::screens {

/// Where the digits of a PIN or 照合番号B rest while they are typed. Implemented by the wiring over scanners::Secret;
/// the screens only ever learn how many there are. GUI thread.
class PinSlot {
public:
    virtual ~PinSlot() = default;
    virtual int length() const = 0;
    virtual void append(char digit) = 0; ///< beyond the longest secret: nothing happens
    virtual void removeLast() = 0;
    virtual void wipe() = 0;
};

} // namespace kakanai::screens
