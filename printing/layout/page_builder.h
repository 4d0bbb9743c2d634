#pragma once

#include "printing/form_layout.h"
#include "printing/glyph_runs.h"
#include "printing/layout/rulings.h"

namespace kakanai::printing {

/// A page while it is filled: what comes in as the form's file has it, goes out in the order of drawing - grounds, the
/// mark, rulings, text, ink. Remembers the first error, so that painters need not stop for it.
class PageBuilder {
public:
    PageBuilder(const FontLayer& fonts, int page) : fonts_(fonts), page_(page) {}

    const FontLayer& fonts() const { return fonts_; }
    Rulings& rulings() { return rulings_; }

    void addGround(const QRectF& rect);
    void addDashed(const QRectF& rect, double width);
    void addInk(InkStroke stroke) { ink_.push_back(std::move(stroke)); }
    void addRing(const Ellipse& ring) { rings_.push_back(ring); }
    void addMark(Watermark mark) { mark_.push_back(std::move(mark)); }
    /// Moves a line so that its baseline starts at `at`.
    void addText(const ShapedLine& line, const QPointF& at, bool marked, double outline = 0);

    void overflowed(const QString& field) { overflows_.push_back({field, page_}); }
    void failed(PaperError error, const QString& field);

    const std::optional<PaperError>& error() const { return error_; }
    const std::vector<Overflow>& overflows() const { return overflows_; }
    Sheet sheet(const QSizeF& size) const;

private:
    const FontLayer& fonts_;
    int page_;
    std::vector<Box> grounds_;
    std::vector<Watermark> mark_;
    Rulings rulings_;
    std::vector<GlyphRun> text_;
    std::vector<InkStroke> ink_;
    std::vector<Ellipse> rings_;
    std::vector<Overflow> overflows_;
    std::optional<PaperError> error_;
};

} // namespace kakanai::printing
