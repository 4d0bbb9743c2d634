#pragma once

#include <QQuickWindow>
#include <QString>

class QAccessibleInterface;
class QQuickItem;

namespace kakanai::tests {

/// A hand on the glass: finds controls by their accessible name (readings in brackets may stand in the name that is
/// asked for) and touches their middle.
class Hand {
public:
    explicit Hand(QQuickWindow& window);

    /// Touches the control with this name; fails the test (and answers false) if there is none that can be touched.
    bool touch(const QString& name);
    bool touchEach(const QStringList& names);
    bool sees(const QString& marked) const;
    bool waitFor(const QString& name) const;

    void waitForFrame() const;
    void press(const QPointF& at);
    void release(const QPointF& at);
    void stroke(const QPointF& from, const QPointF& to);
    QRectF place(const QString& name) const;
    QRectF canvas() const; ///< where ink is given

private:
    QAccessibleInterface* find(const QString& marked) const;
    bool scrollTo(const QString& name);
    QAccessibleInterface* moreBeside(const QQuickItem& item) const;

    QQuickWindow& window_;
    QPointingDevice* glass_;
};

/// Every accessible child of a window that is shown, depth first.
std::vector<QAccessibleInterface*> shownControls(QQuickWindow& window);

} // namespace kakanai::tests
