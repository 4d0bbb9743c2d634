#pragma once

#include <QProcess>
#include <QString>

namespace kakanai::bench {

/// An X server without a screen, on a display number it chose itself; ended with this object.
class VirtualDisplay {
public:
    VirtualDisplay() = default;
    ~VirtualDisplay();
    VirtualDisplay(const VirtualDisplay&) = delete;
    VirtualDisplay& operator=(const VirtualDisplay&) = delete;

    bool start();
    const QString& name() const { return name_; } ///< ":3"

private:
    QProcess server_;
    QString name_;
};

} // namespace kakanai::bench
