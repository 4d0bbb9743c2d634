#include "app/screens/items/code_view.h"

#include "printing/code_runs.h"
#include "printing/code_symbol.h"

#include <QPainter>

#include <cmath>

namespace kakanai::screens {

CodeView::CodeView(QQuickItem* parent) : QQuickPaintedItem(parent) {
    setAntialiasing(false);
}

void CodeView::setText(const QString& text) {
    if (text_ == text) {
        return;
    }
    text_ = text;
    symbol_ = printing::drawCode(text);
    update();
    Q_EMIT textChanged();
}

void CodeView::paint(QPainter* painter) {
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::white);
    if (!symbol_) {
        return;
    }
    const double side = std::min(width(), height());
    const double module = std::max(1.0, std::floor(side / (symbol_->size + 2 * printing::quietModules)));
    const double drawn = symbol_->size * module;
    const QPointF at(std::round((width() - drawn) / 2), std::round((height() - drawn) / 2));
    for (const QRectF& run : printing::darkRuns(printing::placed(*symbol_, at, module))) {
        painter->fillRect(run, Qt::black);
    }
}

} // namespace kakanai::screens
