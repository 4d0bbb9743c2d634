#pragma once

#include "printing/glyph_runs.h"

#include <vector>

namespace kakanai::printing {

/// One character as people count, with the width it took in its line.
struct Piece {
    QString text;
    double width = 0;
};

double widthOf(const std::vector<Piece>& line);
std::vector<Piece> piecesOf(const ShapedLine& line);

/// Breaks between characters, with the rules no form can do without: no line starts with a closing sign, words of Latin
/// letters and numbers hold together where they can.
std::vector<std::vector<Piece>> breakLines(const std::vector<Piece>& pieces, double width);

} // namespace kakanai::printing
