#pragma once

#include <QObject>
#include <QString>

namespace kakanai::screens {

/// Reads a page aloud. A machine without a voice for a language offers none in it. GUI thread.
class Speaker : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    virtual bool speaks(const QString& language) const = 0;
    virtual bool speaking() const = 0;
    virtual void speak(const QString& text, const QString& language) = 0; ///< stops what is being said
    virtual void stop() = 0;

Q_SIGNALS:
    void changed(); ///< began, came to its end, or was stopped
};

} // namespace kakanai::screens
