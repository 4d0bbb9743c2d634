#pragma once

#include "printing/sheet.h"

#include <map>
#include <vector>

namespace kakanai::printing {

/// The straight lines of a page. Cells that meet share an edge; it is drawn once, and edges in a row become one line.
class Rulings {
public:
    void addFrame(const QRectF& rect, double width);
    void addAcross(double y, double fromX, double toX, double width);
    void addDown(double x, double fromY, double toY, double width);

    std::vector<Line> lines() const;

private:
    enum class Way { Across, Down };
    /// In micrometres, so that sums of millimetres that mean the same place are the same.
    struct Track {
        Way way;
        int at;
        int width;
        auto operator<=>(const Track&) const = default;
    };
    struct Span {
        int from;
        int to;
        auto operator<=>(const Span&) const = default;
    };
    void add(Way way, double at, double from, double to, double width);

    std::map<Track, std::vector<Span>> spans_;
};

} // namespace kakanai::printing
