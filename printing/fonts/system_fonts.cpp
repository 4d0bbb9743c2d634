#include "printing/fonts/font_chain.h"
#include "printing/fonts/font_file.h"
#include "printing/fonts/glyph_outline.h"
#include "printing/fonts/line_shaper.h"
#include "printing/glyph_runs.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <deque>

using namespace Qt::StringLiterals;

namespace kakanai::printing {
namespace {

/// A space looks the same in every font, so it does not end a run.
bool isSpace(const Cluster& cluster) {
    return cluster.codes.size() == 1 && QChar::isSpace(cluster.codes.front());
}

class SystemFonts final : public FontLayer {
public:
    explicit SystemFonts(const FontChain& chain) : mincho_(chain.mincho), gothic_(chain.gothic) {
        for (const auto& path : chain.paths) {
            files_.emplace_back(path);
        }
    }

    PaperResult<ShapedLine> shape(const QString& text, FontRole role, double size) const override {
        const auto clusters = splitClusters(text);
        std::vector<FontId> fonts;
        fonts.reserve(clusters.size());
        for (const auto& cluster : clusters) {
            const bool continues = !fonts.empty() && isSpace(cluster) && files_[fonts.back()].has(cluster);
            const auto font = continues ? PaperResult<FontId>(fonts.back()) : fontFor(cluster, role);
            if (!font) {
                return std::unexpected(font.error());
            }
            fonts.push_back(*font);
        }
        ShapedLine line;
        for (std::size_t from = 0; from < clusters.size();) {
            std::size_t until = from + 1;
            while (until < clusters.size() && fonts[until] == fonts[from]) {
                ++until;
            }
            appendRun(line, fonts[from], files_[fonts[from]], std::span{clusters}.subspan(from, until - from), size);
            from = until;
        }
        return line;
    }

    QPainterPath outline(FontId font, std::uint32_t glyph) const override {
        return files_.at(font).font() ? glyphOutline(files_[font].font(), glyph) : QPainterPath{};
    }

    QString fontFile(FontId font) const override { return files_.at(font).path(); }

private:
    PaperResult<FontId> fontFor(const Cluster& cluster, FontRole role) const {
        for (const FontId id : role == FontRole::Mincho ? mincho_ : gothic_) {
            if (!files_[id].font()) {
                return std::unexpected(
                    PaperError{PaperFault::FontMissing, files_[id].path().section(QLatin1Char('/'), -1)});
            }
            if (files_[id].has(cluster)) {
                return id;
            }
        }
        return std::unexpected(PaperError{PaperFault::GlyphMissing, {}});
    }

    std::deque<FontFile> files_; // a deque, since a file that is opened once cannot move
    std::vector<FontId> mincho_;
    std::vector<FontId> gothic_;
};

} // namespace

PaperResult<std::unique_ptr<FontLayer>> openSystemFonts() {
    QStringList folders;
    if (QCoreApplication::instance()) {
        folders << QCoreApplication::applicationDirPath() + u"/fonts"_s;
    }
    folders << u"/usr/share/fonts"_s << QStandardPaths::standardLocations(QStandardPaths::FontsLocation);
    return openFonts(folders);
}

PaperResult<std::unique_ptr<FontLayer>> openFonts(const QStringList& folders) {
    const auto chain = findFonts(folders);
    if (!chain) {
        return std::unexpected(chain.error());
    }
    return std::make_unique<SystemFonts>(*chain);
}

} // namespace kakanai::printing
