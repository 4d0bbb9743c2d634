#pragma once

#include <QString>

namespace kakanai::screens {

/// Reads a page aloud. A machine without a voice has none, and then offers none.
class Speaker {
public:
    virtual ~Speaker() = default;
    virtual void speak(const QString& text, const QString& language) = 0; ///< stops what is being said
    virtual void stop() = 0;
};

} // namespace kakanai::screens
