#include "printing/pdf/content_stream.h"

namespace kakanai::printing {

void ContentStream::number(double value) {
    QByteArray text = QByteArray::number(value, 'f', 3);
    while (text.endsWith('0')) {
        text.chop(1);
    }
    if (text.endsWith('.')) {
        text.chop(1);
    }
    bytes_ += text == "-0" ? QByteArray("0") : text;
}

void ContentStream::op(const char* name, std::initializer_list<double> operands) {
    for (const double operand : operands) {
        number(operand);
        bytes_ += ' ';
    }
    bytes_ += name;
    bytes_ += '\n';
}

void ContentStream::saveState() {
    op("q");
    saved_.push_back(now_);
}

void ContentStream::restoreState() {
    op("Q");
    now_ = saved_.back();
    saved_.pop_back();
}

void ContentStream::lineWidth(double mm) {
    if (mm != now_.lineWidth) {
        op("w", {mm * pointsPerMm});
        now_.lineWidth = mm;
    }
}

void ContentStream::strokeGrey(double grey) {
    if (grey != now_.strokeGrey) {
        op("G", {grey});
        now_.strokeGrey = grey;
    }
}

void ContentStream::fillGrey(double grey) {
    if (grey != now_.fillGrey) {
        op("g", {grey});
        now_.fillGrey = grey;
    }
}

void ContentStream::curveTo(const QPointF& first, const QPointF& second, const QPointF& end) {
    op("c", {x(first), y(first), x(second), y(second), x(end), y(end)});
}

void ContentStream::rectangle(const QRectF& rect) {
    op("re", {x(rect.bottomLeft()), y({rect.left(), rect.top() + rect.height()}), rect.width() * pointsPerMm,
              rect.height() * pointsPerMm});
}

} // namespace kakanai::printing
