#include "printing/fonts/line_shaper.h"

#include <array>

namespace kakanai::printing {
namespace {

/// Clusters are numbered by us, so that each glyph tells which characters of the text it stands for.
BufferHandle bufferOf(std::span<const Cluster> clusters) {
    BufferHandle buffer{hb_buffer_create()};
    hb_buffer_set_content_type(buffer.get(), HB_BUFFER_CONTENT_TYPE_UNICODE);
    hb_buffer_set_flags(buffer.get(), HB_BUFFER_FLAG_PRESERVE_DEFAULT_IGNORABLES);
    // By graphemes HarfBuzz would join ﾀ and ﾞ, which are two characters of a text.
    hb_buffer_set_cluster_level(buffer.get(), HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS);
    unsigned number = 0;
    for (const auto& cluster : clusters) {
        for (const char32_t code : cluster.codes) {
            hb_buffer_add(buffer.get(), code, number);
        }
        ++number;
    }
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_buffer_set_language(buffer.get(), hb_language_from_string("ja", -1));
    hb_buffer_guess_segment_properties(buffer.get());
    return buffer;
}

/// Ligatures of Latin letters would join characters of a name; か゚ comes by `ccmp`, which stays.
void shape(hb_font_t* font, hb_buffer_t* buffer) {
    constexpr auto off = [](hb_tag_t tag) {
        return hb_feature_t{tag, 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END};
    };
    const std::array features{off(HB_TAG('l', 'i', 'g', 'a')), off(HB_TAG('c', 'l', 'i', 'g')),
                              off(HB_TAG('c', 'a', 'l', 't'))};
    hb_shape(font, buffer, features.data(), features.size());
}

QString textBetween(std::span<const Cluster> clusters, unsigned from, unsigned until) {
    QString text;
    for (const auto& cluster : clusters.subspan(from, until - from)) {
        text += cluster.text;
    }
    return text;
}

unsigned nextCluster(std::span<const hb_glyph_info_t> infos, std::size_t at, std::size_t end) {
    const auto own = infos[at].cluster;
    while (at < infos.size() && infos[at].cluster == own) {
        ++at;
    }
    return at < infos.size() ? infos[at].cluster : static_cast<unsigned>(end);
}

} // namespace

void appendRun(ShapedLine& line, FontId id, const FontFile& file, std::span<const Cluster> clusters, double size) {
    const auto buffer = bufferOf(clusters);
    shape(file.font(), buffer.get());

    unsigned count = 0;
    const auto* infoArray = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const std::span infos{infoArray, count};
    const std::span places{hb_buffer_get_glyph_positions(buffer.get(), &count), count};
    const double unit = size / file.unitsPerEm();

    GlyphRun run;
    run.font = id;
    run.size = size;
    run.glyphs.reserve(count);
    for (std::size_t i = 0; i < infos.size(); ++i) {
        PlacedGlyph glyph{infos[i].codepoint, {line.width + places[i].x_offset * unit, -places[i].y_offset * unit}, {}};
        if (i == 0 || infos[i].cluster != infos[i - 1].cluster) {
            glyph.text = textBetween(clusters, infos[i].cluster, nextCluster(infos, i, clusters.size()));
        }
        line.width += places[i].x_advance * unit;
        run.glyphs.push_back(std::move(glyph));
    }
    line.runs.push_back(std::move(run));
}

} // namespace kakanai::printing
