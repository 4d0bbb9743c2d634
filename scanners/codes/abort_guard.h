#pragma once

#include <functional>

namespace kakanai::scanners::codes {

/// Runs work of a library that may give up by abort(), and says whether it came to its end. Distributions build ZXing
/// with its assertions (zxing-cpp issue 1154, Debian's 1.4.0 and 2.3.0), and a blurred picture is enough to make one
/// fail: that is no reason for a kiosk to vanish. What the work had allocated stays allocated then, so the caller looks
/// elsewhere for a while. For work that calls back into nothing of ours and holds no lock.
bool survivesAbort(const std::function<void()>& work);

} // namespace kakanai::scanners::codes
