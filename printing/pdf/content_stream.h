#pragma once

#include <QByteArray>
#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <initializer_list>
#include <vector>

namespace kakanai::printing {

constexpr double pointsPerMm = 72.0 / 25.4;

/// The operators of one page (ISO 32000-1, Annex A). Takes millimetres from the top left; the file has points from the
/// bottom.
class ContentStream {
public:
    explicit ContentStream(const QSizeF& page) : page_(page) {}

    void op(const char* name, std::initializer_list<double> operands = {});
    void raw(const QByteArray& text) { bytes_ += text; }
    void number(double value);

    void saveState();
    void restoreState();
    void lineWidth(double mm);
    void strokeGrey(double grey);
    void fillGrey(double grey);
    void moveTo(const QPointF& at) { op("m", {x(at), y(at)}); }
    void lineTo(const QPointF& at) { op("l", {x(at), y(at)}); }
    void curveTo(const QPointF& first, const QPointF& second, const QPointF& end);
    void rectangle(const QRectF& rect);

    double x(const QPointF& at) const { return at.x() * pointsPerMm; }
    double y(const QPointF& at) const { return (page_.height() - at.y()) * pointsPerMm; }
    QPointF centre() const { return {page_.width() / 2, page_.height() / 2}; }
    const QByteArray& bytes() const { return bytes_; }

private:
    /// What the page has now, so that nothing is set twice.
    struct State {
        double lineWidth = -1;
        double strokeGrey = 0;
        double fillGrey = 0;
    };

    QByteArray bytes_;
    QSizeF page_;
    State now_;
    std::vector<State> saved_;
};

} // namespace kakanai::printing
