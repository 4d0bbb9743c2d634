#include "printing/fonts/font_file.h"

#include <QFile>

namespace kakanai::printing {

void FontFile::open() const {
    const BlobHandle blob{hb_blob_create_from_file_or_fail(QFile::encodeName(path_).constData())};
    if (!blob) {
        return;
    }
    const FaceHandle face{hb_face_create(blob.get(), 0)};
    if (hb_face_get_glyph_count(face.get()) == 0) {
        return;
    }
    FontHandle font{hb_font_create(face.get())};
    hb_font_make_immutable(font.get());
    font_ = std::move(font);
}

hb_font_t* FontFile::font() const {
    std::call_once(opened_, [this] { open(); });
    return font_.get();
}

unsigned FontFile::unitsPerEm() const {
    return hb_face_get_upem(hb_font_get_face(font()));
}

bool FontFile::has(const Cluster& cluster) const {
    const auto& codes = cluster.codes;
    for (std::size_t i = 0; i < codes.size(); ++i) {
        hb_codepoint_t glyph = 0;
        const bool selected = i + 1 < codes.size() && isVariationSelector(codes[i + 1]);
        const bool found = selected ? hb_font_get_variation_glyph(font(), codes[i], codes[i + 1], &glyph)
                                    : hb_font_get_nominal_glyph(font(), codes[i], &glyph);
        if (!found || glyph == 0) {
            return false;
        }
        i += selected ? 1 : 0;
    }
    return true;
}

} // namespace kakanai::printing
