#include "app/screens/items/announcer.h"

#include <QAccessible>

namespace kakanai::screens {

void Announcer::setText(const QString& text) {
    if (text_ == text) {
        return;
    }
    text_ = text;
    Q_EMIT textChanged(); // the page binds the accessible name to it
    if (!text_.isEmpty()) {
        QAccessibleEvent said(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
}

} // namespace kakanai::screens
