#pragma once

#include <QQuickItem>

namespace kakanai::screens {

/// Says its words to whoever listens to the screen, without moving the focus. Shows nothing.
class Announcer : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    using QQuickItem::QQuickItem;

    const QString& text() const { return text_; }
    void setText(const QString& text);

Q_SIGNALS:
    void textChanged();

private:
    QString text_;
};

} // namespace kakanai::screens
