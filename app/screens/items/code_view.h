#pragma once

#include "printing/sheet.h"

#include <QQuickPaintedItem>

#include <optional>

namespace kakanai::screens {

/// A text as a QR symbol, black on white in every look of the page, its modules whole pixels and its quiet room around
/// it.
class CodeView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    explicit CodeView(QQuickItem* parent = nullptr);

    const QString& text() const { return text_; }
    void setText(const QString& text);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString text_;
    std::optional<printing::CodeSymbol> symbol_;
};

} // namespace kakanai::screens
