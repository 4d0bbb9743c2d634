#include "printing/fonts/glyph_outline.h"

#include "printing/fonts/harfbuzz_handles.h"

namespace kakanai::printing {
namespace {

using DrawFuncsHandle = std::unique_ptr<hb_draw_funcs_t, HarfbuzzDeleter<&hb_draw_funcs_destroy>>;

struct Pen {
    QPainterPath path;
    double unit = 1;

    QPointF at(float x, float y) const { return {x * unit, -y * unit}; }
};

Pen& penOf(void* data) {
    return *static_cast<Pen*>(data);
}

DrawFuncsHandle penFuncs() {
    DrawFuncsHandle funcs{hb_draw_funcs_create()};
    hb_draw_funcs_set_move_to_func(
        funcs.get(),
        [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
            penOf(data).path.moveTo(penOf(data).at(x, y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(
        funcs.get(),
        [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float x, float y, void*) {
            penOf(data).path.lineTo(penOf(data).at(x, y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(
        funcs.get(),
        [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, float cx, float cy, float x, float y, void*) {
            penOf(data).path.quadTo(penOf(data).at(cx, cy), penOf(data).at(x, y));
        },
        nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(
        funcs.get(), [](hb_draw_funcs_t*, void* data, hb_draw_state_t*, void*) { penOf(data).path.closeSubpath(); },
        nullptr, nullptr);
    hb_draw_funcs_make_immutable(funcs.get());
    return funcs;
}

} // namespace

QPainterPath glyphOutline(hb_font_t* font, hb_codepoint_t glyph) {
    const auto funcs = penFuncs();
    Pen pen{.path = {}, .unit = 1.0 / hb_face_get_upem(hb_font_get_face(font))};
    pen.path.setFillRule(Qt::WindingFill);
#if HB_VERSION_ATLEAST(7, 0, 0)
    hb_font_draw_glyph(font, glyph, funcs.get(), &pen);
#else
    hb_font_get_glyph_shape(font, glyph, funcs.get(), &pen);
#endif
    return pen.path;
}

} // namespace kakanai::printing
