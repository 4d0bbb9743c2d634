#include "app/wiring/demo/glass.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventPoint>
#include <QImage>
#include <QPointingDevice>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTimer>
#include <QtGui/qtestsupport_gui.h>

#include <cmath>

namespace kakanai::wiring {
namespace {

QAccessibleInterface* findBelow(QAccessibleInterface* item, const QString& name, bool pressable) {
    QAccessibleInterface* found = nullptr;
    for (int i = 0; item && i < item->childCount(); ++i) {
        QAccessibleInterface* child = item->child(i);
        if (!child || child->state().invisible) {
            continue;
        }
        const bool fits = !pressable || child->role() == QAccessible::Button || child->role() == QAccessible::CheckBox;
        if (fits && !child->state().disabled && child->text(QAccessible::Name) == name) {
            found = child; // what lies on top comes last
        }
        if (QAccessibleInterface* below = findBelow(child, name, pressable)) {
            found = below;
        }
    }
    return found;
}

/// 「もっと見る」 of the column that a place is in: a page may have several.
QAccessibleInterface* moreAt(QAccessibleInterface* item, qreal across, const QQuickWindow& window) {
    for (int i = 0; item && i < item->childCount(); ++i) {
        QAccessibleInterface* child = item->child(i);
        if (!child || child->state().invisible) {
            continue;
        }
        const QRectF place = QRectF(child->rect()).translated(-window.position());
        if (child->role() == QAccessible::Button && child->text(QAccessible::Name) == QStringLiteral("もっと見る") &&
            place.left() <= across && across <= place.right()) {
            return child;
        }
        if (QAccessibleInterface* below = moreAt(child, across, window)) {
            return below;
        }
    }
    return nullptr;
}

} // namespace

Glass::Glass(QQuickWindow& window) : window_(window), finger_(QTest::createTouchDevice()) {}

Glass::~Glass() = default;

QAccessibleInterface* Glass::find(const QString& name, bool pressable) const {
    return findBelow(QAccessible::queryAccessibleInterface(&window_), name, pressable);
}

bool Glass::sees(const QString& name) const {
    return find(name, false) != nullptr;
}

void Glass::point(int state, QPointF at) {
    const QPointF global = window_.mapToGlobal(at);
    qt_handleTouchEventv2(&window_, finger_.get(), {QEventPoint(0, static_cast<QEventPoint::State>(state), at, global)},
                          Qt::NoModifier);
}

QPointF Glass::middleOf(const QString& name) const {
    return QRectF(find(name, true)->rect()).center() - window_.position();
}

void Glass::tap(QPointF at) {
    point(QEventPoint::Pressed, at);
    point(QEventPoint::Released, at);
    QCoreApplication::processEvents();
}

void Glass::waitForFrame() {
    bool drawn = false;
    const auto connection = QObject::connect(&window_, &QQuickWindow::frameSwapped, &window_, [&] { drawn = true; });
    window_.update();
    waitUntil([&] { return drawn; });
    QObject::disconnect(connection);
}

/// Presses 「もっと見る」 until the control is in view, as a finger would have to.
bool Glass::bringIntoView(const QString& name) {
    constexpr int mostTurns = 30;
    for (int turn = 0; turn < mostTurns; ++turn) {
        QAccessibleInterface* control = find(name, true);
        const auto* item = control ? qobject_cast<QQuickItem*>(control->object()) : nullptr;
        if (!item) {
            return false;
        }
        bool shown = true;
        for (const QQuickItem* parent = item->parentItem(); parent; parent = parent->parentItem()) {
            shown =
                shown && (!parent->clip() || parent->mapRectToScene(parent->boundingRect()).contains(middleOf(name)));
        }
        const qreal across = item->mapRectToScene(item->boundingRect()).center().x();
        auto* more = shown ? nullptr : moreAt(QAccessible::queryAccessibleInterface(&window_), across, window_);
        if (!more) {
            return shown;
        }
        tap(QRectF(more->rect()).center() - window_.position());
        waitForFrame();
    }
    return false;
}

bool Glass::touch(const QString& name) {
    waitForFrame(); // nobody touches what is not drawn yet
    if (!waitUntil([&] { return find(name, true) != nullptr; })) {
        return false;
    }
    waitForFrame();
    if (!bringIntoView(name)) {
        return false;
    }
    tap(middleOf(name));
    return true;
}

bool Glass::stroke(const QString& name, QPointF from, QPointF to) {
    if (!waitUntil([&] { return find(name, false) != nullptr; })) {
        return false;
    }
    constexpr int steps = 24;
    const QRectF box = QRectF(find(name, false)->rect()).translated(-window_.position());
    const auto onGlass = [&](double part) {
        const QPointF at = from + (to - from) * part + QPointF(0, 0.08 * std::sin(part * 9));
        return box.topLeft() + QPointF(at.x() * box.width(), at.y() * box.height());
    };
    point(QEventPoint::Pressed, onGlass(0));
    for (int i = 1; i <= steps; ++i) {
        point(QEventPoint::Updated, onGlass(double(i) / steps));
    }
    point(QEventPoint::Released, onGlass(1));
    QCoreApplication::processEvents();
    return true;
}

bool Glass::picture(const QString& path) {
    waitForFrame();
    return window_.grabWindow().save(path);
}

bool Glass::waitUntil(const std::function<bool()>& isSo, std::chrono::seconds patience) {
    QTimer wake; // conditions that no event announces are looked at twenty times a second
    wake.start(50);
    const QDeadlineTimer end(patience);
    while (!isSo()) {
        if (end.hasExpired()) {
            return false;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

} // namespace kakanai::wiring
