#include "tests/pages/page_check.h"

#include "tests/pages/contrast.h"
#include "tests/pages/hand.h"

#include <QAccessible>
#include <QQuickItem>

namespace kakanai::tests {

using namespace Qt::StringLiterals;

namespace {

struct Target {
    QString name;
    QRectF rect;
};

/// What of an item can be touched: cut off by every clipping parent.
QRectF visibleRect(const QQuickItem& item) {
    QRectF rect = item.mapRectToScene(item.boundingRect());
    for (auto* parent = item.parentItem(); parent != nullptr; parent = parent->parentItem()) {
        if (parent->clip()) {
            rect &= parent->mapRectToScene(parent->boundingRect());
        }
    }
    return rect;
}

bool isScrolledAway(const QQuickItem& item) {
    return visibleRect(item).height() < item.height() - 1;
}

std::vector<Target> targets(QQuickWindow& window, QStringList& faults) {
    std::vector<Target> found;
    for (auto* control : shownControls(window)) {
        const auto role = control->role();
        const auto* item = qobject_cast<QQuickItem*>(control->object());
        if ((role != QAccessible::Button && role != QAccessible::CheckBox) || item == nullptr ||
            isScrolledAway(*item)) {
            continue;
        }
        const auto name = control->text(QAccessible::Name);
        if (name.isEmpty()) {
            faults << u"a control has no name"_s;
        }
        if (item->isEnabled()) {
            found.push_back({name, item->mapRectToScene(item->boundingRect())});
        }
    }
    return found;
}

void checkText(const QQuickItem& item, const QRectF& page, QStringList& faults) {
    if (!item.isVisible()) {
        return;
    }
    if (item.inherits("QQuickText") && !item.property("text").toString().trimmed().isEmpty() && item.width() > 0) {
        const auto text = item.property("text").toString();
        const auto painted = item.property("contentWidth").toReal();
        const auto rect = item.mapRectToScene(QRectF(0, 0, painted, item.property("contentHeight").toReal()));
        if (painted > item.width() + 1.5 && item.property("fontSizeMode").toInt() == 0) {
            faults << u"text wider than its place: %1 (%2 > %3)"_s.arg(text).arg(painted).arg(item.width());
        }
        const bool fixed = item.property("fontSizeMode").toInt() == 0;
        if (item.property("truncated").toBool() ||
            (fixed && item.property("contentHeight").toReal() > item.height() + 2)) {
            faults << u"text cut: %1"_s.arg(text);
        }
        if (rect.left() < page.left() - 1 || rect.left() + std::min(painted, item.width()) > page.right() + 1) {
            faults << u"text outside the page: %1"_s.arg(text);
        }
    }
    if (item.inherits("kakanai::screens::RubyText") && item.implicitHeight() > item.height() + 2) {
        faults << u"text cut: %1"_s.arg(item.property("text").toString());
    }
    for (const auto* child : item.childItems()) {
        checkText(*child, page, faults);
    }
}

} // namespace

QStringList faultsOf(QQuickWindow& window, qreal leastTarget) {
    QStringList faults;
    const QRectF page(0, 0, window.width(), window.height());
    const auto all = targets(window, faults);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto& rect = all[i].rect;
        if (rect.width() < leastTarget || rect.height() < leastTarget) {
            faults << u"target too small: %1 %2x%3"_s.arg(all[i].name).arg(rect.width()).arg(rect.height());
        }
        if (!page.adjusted(-1, -1, 1, 1).contains(rect)) {
            faults << u"target outside the page: %1 at %2,%3 %4x%5"_s.arg(all[i].name)
                          .arg(rect.x())
                          .arg(rect.y())
                          .arg(rect.width())
                          .arg(rect.height());
        }
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            const auto common = rect & all[j].rect;
            if (common.width() > 1 && common.height() > 1) {
                faults << u"targets overlap: %1 and %2"_s.arg(all[i].name, all[j].name);
            }
        }
    }
    checkText(*window.contentItem(), page, faults);
    return faults + faintTexts(window);
}

} // namespace kakanai::tests
