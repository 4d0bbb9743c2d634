#include "printing/pdf/font_subset.h"

#include "printing/fonts/harfbuzz_handles.h"

#include <hb-subset.h>

#include <algorithm>
#include <array>

namespace kakanai::printing {
namespace {

using InputHandle = std::unique_ptr<hb_subset_input_t, HarfbuzzDeleter<&hb_subset_input_destroy>>;
using PlanHandle = std::unique_ptr<hb_subset_plan_t, HarfbuzzDeleter<&hb_subset_plan_destroy>>;

hb_blob_t* outlineTable(hb_face_t*, hb_tag_t tag, void* whole) {
    constexpr std::array tables{HB_TAG('h', 'e', 'a', 'd'), HB_TAG('h', 'h', 'e', 'a'), HB_TAG('h', 'm', 't', 'x'),
                                HB_TAG('m', 'a', 'x', 'p'), HB_TAG('l', 'o', 'c', 'a'), HB_TAG('g', 'l', 'y', 'f')};
    const bool wanted = std::ranges::find(tables, tag) != tables.end();
    return wanted ? hb_face_reference_table(static_cast<hb_face_t*>(whole), tag) : hb_blob_get_empty();
}

/// The same font without its character maps and layout tables: reading those is what makes a subset of a font with
/// sixty thousand glyphs slow, and a document whose codes are its own needs none of them.
FaceHandle outlinesOnly(hb_face_t* face) {
    return FaceHandle{hb_face_create_for_tables(&outlineTable, hb_face_reference(face),
                                                [](void* whole) { hb_face_destroy(static_cast<hb_face_t*>(whole)); })};
}

QByteArray bytesOf(hb_face_t* face) {
    const BlobHandle blob{hb_face_reference_blob(face)};
    unsigned length = 0;
    const char* data = hb_blob_get_data(blob.get(), &length);
    return {data, static_cast<qsizetype>(length)};
}

} // namespace

std::optional<FontSubset> subsetOf(hb_face_t* face, std::span<const std::uint32_t> glyphs) {
    const InputHandle input{hb_subset_input_create_or_fail()};
    if (!input) {
        return std::nullopt;
    }
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    for (const auto glyph : glyphs) {
        hb_set_add(hb_subset_input_glyph_set(input.get()), glyph);
    }
    const auto source = outlinesOnly(face);
    const PlanHandle plan{hb_subset_plan_create_or_fail(source.get(), input.get())};
    const FaceHandle made{plan ? hb_subset_plan_execute_or_fail(plan.get()) : nullptr};
    if (!made) {
        return std::nullopt;
    }
    FontSubset subset{bytesOf(made.get()), {}};
    const auto* mapping = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const auto glyph : glyphs) {
        const auto moved = hb_map_get(mapping, glyph);
        if (moved == HB_MAP_VALUE_INVALID) {
            return std::nullopt;
        }
        subset.newGlyph.insert(glyph, static_cast<std::uint16_t>(moved));
    }
    return subset.file.isEmpty() ? std::nullopt : std::optional{std::move(subset)};
}

} // namespace kakanai::printing
