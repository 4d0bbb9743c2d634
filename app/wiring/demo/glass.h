#pragma once

#include <QPointF>
#include <QString>

#include <chrono>
#include <functional>
#include <memory>

class QAccessibleInterface;
class QPointingDevice;
class QQuickWindow;

namespace kakanai::wiring {

/// The glass of one window, touched as a finger would: controls are found by their accessible names. GUI thread; lets
/// the event loop run while it waits.
class Glass {
public:
    explicit Glass(QQuickWindow& window);
    ~Glass();

    /// Waits for a control of this name and touches its middle; false if there was none in time.
    bool touch(const QString& name);
    /// Draws a line over the item of this name, from and to as parts of its width and height.
    bool stroke(const QString& name, QPointF from, QPointF to);
    bool sees(const QString& name) const;
    /// Saves what the window shows.
    bool picture(const QString& path);

    /// Runs the event loop until it is so; false when patience is over.
    static bool waitUntil(const std::function<bool()>& isSo, std::chrono::seconds patience = std::chrono::seconds(20));

private:
    QAccessibleInterface* find(const QString& name, bool pressable) const;
    QPointF middleOf(const QString& name) const;
    void tap(QPointF at);
    void waitForFrame();
    bool bringIntoView(const QString& name);
    void point(int state, QPointF at);

    QQuickWindow& window_;
    std::unique_ptr<QPointingDevice> finger_;
};

} // namespace kakanai::wiring
