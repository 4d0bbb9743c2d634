#include "tests/pages/hand.h"

#include "app/screens/items/ruby.h"

#include <QAccessible>
#include <QPointingDevice>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>

namespace kakanai::tests {
namespace {

bool isPressed(QAccessible::Role role) {
    return role == QAccessible::Button || role == QAccessible::CheckBox;
}

void gather(QAccessibleInterface* item, std::vector<QAccessibleInterface*>& all) {
    for (int i = 0; i < item->childCount(); ++i) {
        auto* child = item->child(i);
        if (child == nullptr || child->state().invisible) {
            continue;
        }
        all.push_back(child);
        gather(child, all);
    }
}

} // namespace

std::vector<QAccessibleInterface*> shownControls(QQuickWindow& window) {
    std::vector<QAccessibleInterface*> all;
    if (auto* root = QAccessible::queryAccessibleInterface(&window)) {
        gather(root, all);
    }
    return all;
}

Hand::Hand(QQuickWindow& window) : window_(window), glass_(QTest::createTouchDevice()) {}

QAccessibleInterface* Hand::find(const QString& marked) const {
    const auto name = screens::withoutReadings(marked);
    QAccessibleInterface* found = nullptr;
    for (auto* control : shownControls(window_)) {
        // What lies on top comes last.
        if (isPressed(control->role()) && !control->state().disabled && control->text(QAccessible::Name) == name) {
            found = control;
        }
    }
    return found;
}

bool Hand::sees(const QString& marked) const {
    const auto name = screens::withoutReadings(marked);
    const auto all = shownControls(window_);
    return std::any_of(all.begin(), all.end(), [&](auto* control) { return control->text(QAccessible::Name) == name; });
}

bool Hand::waitFor(const QString& name) const {
    return QTest::qWaitFor([&] { return sees(name); }, 5000);
}

QRectF Hand::place(const QString& name) const {
    auto* control = find(name);
    return control == nullptr ? QRectF() : QRectF(control->rect()).translated(-window_.position());
}

QRectF Hand::canvas() const {
    for (auto* control : shownControls(window_)) {
        if (control->role() == QAccessible::Canvas) {
            return QRectF(control->rect()).translated(-window_.position());
        }
    }
    return {};
}

void Hand::waitForFrame() const {
    // Nobody touches what is not drawn yet; a frame also puts every item in its place.
    QSignalSpy drawn(&window_, &QQuickWindow::frameSwapped);
    window_.update();
    drawn.wait(2000);
}

/// 「もっと見る」 of the column that the item is in: a page may have several.
QAccessibleInterface* Hand::moreBeside(const QQuickItem& item) const {
    const auto more = screens::withoutReadings(QCoreApplication::translate("ScrollBody", "もっと見る"));
    const qreal across = item.mapRectToScene(item.boundingRect()).center().x();
    for (auto* control : shownControls(window_)) {
        const auto* button = qobject_cast<QQuickItem*>(control->object());
        if (isPressed(control->role()) && control->text(QAccessible::Name) == more && button != nullptr) {
            const auto place = button->mapRectToScene(button->boundingRect());
            if (place.left() <= across && across <= place.right()) {
                return control;
            }
        }
    }
    return nullptr;
}

bool Hand::scrollTo(const QString& name) {
    for (int turns = 0; turns < 120; ++turns) {
        auto* control = find(name);
        const auto* item = control == nullptr ? nullptr : qobject_cast<QQuickItem*>(control->object());
        if (item == nullptr) {
            return false;
        }
        const auto middle = place(name).center();
        bool shown = true;
        for (auto* parent = item->parentItem(); parent != nullptr; parent = parent->parentItem()) {
            shown = shown && (!parent->clip() ||
                              parent->mapRectToScene(parent->boundingRect()).adjusted(0, 8, 0, -8).contains(middle));
        }
        auto* more = shown ? nullptr : moreBeside(*item);
        if (more == nullptr) {
            return shown;
        }
        const auto button = QRectF(more->rect()).translated(-window_.position()).center();
        press(button);
        release(button);
        waitForFrame();
    }
    return false;
}

bool Hand::touch(const QString& name) {
    waitForFrame();
    if (!QTest::qWaitFor([&] { return find(name) != nullptr; }, 5000)) {
        qWarning("nothing to touch is called %s", qUtf8Printable(name));
        return false;
    }
    waitForFrame();
    if (!scrollTo(name)) {
        qWarning("cannot be brought into view: %s", qUtf8Printable(name));
        return false;
    }
    const auto middle = place(name).center();
    press(middle);
    release(middle);
    return true;
}

bool Hand::touchEach(const QStringList& names) {
    return std::all_of(names.begin(), names.end(), [this](const QString& name) { return touch(name); });
}

void Hand::press(const QPointF& at) {
    QTest::touchEvent(&window_, glass_).press(0, at.toPoint(), &window_);
}

void Hand::release(const QPointF& at) {
    QTest::touchEvent(&window_, glass_).release(0, at.toPoint(), &window_);
    QCoreApplication::processEvents();
}

void Hand::stroke(const QPointF& from, const QPointF& to) {
    press(from);
    for (int i = 1; i <= 12; ++i) {
        const QPointF at = from + (to - from) * i / 12 + QPointF(0, (i % 4) * 12);
        QTest::touchEvent(&window_, glass_).move(0, at.toPoint(), &window_);
    }
    release(to);
}

} // namespace kakanai::tests
