#pragma once

#include "printing/paper_error.h"
#include "printing/sheet.h"

#include <QPainterPath>
#include <QStringList>

#include <memory>

namespace kakanai::printing {

enum class FontRole {
    Mincho, ///< names, values and the body of forms: IPAex first, then IPAmj, Hanazono
    Gothic, ///< labels and headings: BIZ UD Gothic, then the Mincho chain
};

/// A line of text as glyphs, its baseline at y = 0 and its start at x = 0.
struct ShapedLine {
    std::vector<GlyphRun> runs; ///< more than one where the font changes inside the text
    double width = 0;           ///< advance, mm

    bool operator==(const ShapedLine&) const = default;
};

/// Text to placed glyphs with their font, and glyphs to outlines: one layer for paper and screen. Text is split into
/// clusters (base and variation selector, base and combining mark), each cluster takes the first font of the chain that
/// has it as a whole. Thread-safe after construction; fonts are opened once and kept.
class FontLayer {
public:
    virtual ~FontLayer() = default;

    /// `size` is the em in mm. GlyphMissing if no font has a cluster.
    virtual PaperResult<ShapedLine> shape(const QString& text, FontRole role, double size) const = 0;

    /// Outline of a glyph at em 1, y downwards, baseline at 0.
    virtual QPainterPath outline(FontId font, std::uint32_t glyph) const = 0;

    /// Path of the font's file, for the one place that makes subsets.
    virtual QString fontFile(FontId font) const = 0;
};

/// Finds the fonts by the names of their files (those of Debian's packages) in `fonts/` beside the program and in the
/// system's folders; each is opened when first used. FontMissing carries the missing file's name in PaperError::field.
PaperResult<std::unique_ptr<FontLayer>> openSystemFonts();

/// The same from other folders, the first that has a file wins.
PaperResult<std::unique_ptr<FontLayer>> openFonts(const QStringList& folders);

} // namespace kakanai::printing
