#include "tests/support/code_pictures/evaluation_set.h"

#include "tests/support/code_pictures/drawn_code.h"
#include "tests/support/code_pictures/mishaps.h"

#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace kakanai::tests {
namespace {

/// How the paper lies before the camera.
struct Pose {
    double size = 1;    ///< of the usual size
    double degrees = 0; ///< turned
    double tiltX = 0;   ///< how much the right side is farther away than the left
    double tiltY = 0;   ///< the lower side
    double bendX = 0;   ///< rolled round an upright axis: the paper's half width in radians
    double bendY = 0;   ///< round a level axis
    double shiftX = 0;  ///< in pixels
    double shiftY = 0;
};

struct Condition {
    const char* kind;
    const char* severity;
    Pose pose;
    void (*happen)(Canvas& canvas, Chance& chance);
};

void nothing(Canvas&, Chance&) {}

// clang-format off
const Condition conditions[]{
    {"plain", "", {}, nothing},
    {"rotation", "17°", {.size = 0.88, .degrees = 17}, nothing},
    {"rotation", "45°", {.size = 0.75, .degrees = 45}, nothing},
    {"rotation", "203°", {.size = 0.85, .degrees = 203}, nothing},
    {"perspective", "to the right", {.tiltX = 0.28}, nothing},
    {"perspective", "downwards", {.tiltY = -0.3}, nothing},
    {"perspective", "strong, both ways", {.size = 0.78, .tiltX = 0.38, .tiltY = 0.25}, nothing},
    {"perspective", "turned", {.size = 0.62, .degrees = 31, .tiltX = -0.3, .tiltY = 0.2}, nothing},
    {"blur", "1.2", {}, [](Canvas& c, Chance&) { blur(c, 1.2); }},
    {"blur", "2.0", {}, [](Canvas& c, Chance&) { blur(c, 2.0); }},
    {"blur", "2.8", {}, [](Canvas& c, Chance&) { blur(c, 2.8); }},
    {"shake", "7 pixels", {}, [](Canvas& c, Chance&) { shake(c, 7, 0.5); }},
    {"noise", "20", {.degrees = 4}, [](Canvas& c, Chance& r) { grain(c, 20, r); }},
    {"noise", "45", {.degrees = -6}, [](Canvas& c, Chance& r) { grain(c, 45, r); }},
    {"noise", "70", {.degrees = 3}, [](Canvas& c, Chance& r) { grain(c, 70, r); }},
    {"noise", "specks 6 %", {.degrees = 8}, [](Canvas& c, Chance& r) { specks(c, 0.06, r); }},
    {"low contrast", "40 levels", {.degrees = 5}, [](Canvas& c, Chance&) { fade(c, 120, 160); }},
    {"low contrast", "20 levels", {.degrees = -3}, [](Canvas& c, Chance& r) { fade(c, 96, 116); grain(c, 1.0, r); }},
    {"low contrast", "dark, noisy", {.degrees = 2}, [](Canvas& c, Chance& r) { fade(c, 12, 38); grain(c, 3.0, r); }},
    {"light", "from one side", {.degrees = 9}, [](Canvas& c, Chance& r) { shade(c, 0.16, 1.0); grain(c, 3, r); }},
    {"light", "shadow of a hand", {.degrees = -11}, [](Canvas& c, Chance& r) { shadowEdge(c, 0.72, r); blur(c, 0.8); grain(c, 3, r); }},
    {"glare", "small", {.degrees = 6}, [](Canvas& c, Chance& r) { fade(c, 30, 200); glare(c, 55, r); }},
    {"glare", "wide", {.degrees = -4}, [](Canvas& c, Chance& r) { fade(c, 40, 190); glare(c, 95, r); }},
    {"curved paper", "a little", {.bendX = 0.5}, nothing},
    {"curved paper", "a lot", {.size = 1.05, .degrees = 3, .bendX = 0.85}, [](Canvas& c, Chance&) { shade(c, 0.8, 1.0); }},
    {"curved paper", "downwards", {.degrees = -5, .bendY = 0.7}, nothing},
    {"cracked screen", "3 cracks", {.degrees = 7}, [](Canvas& c, Chance& r) { cracks(c, 3, 1.5, r); }},
    {"cracked screen", "6 cracks", {.degrees = -9}, [](Canvas& c, Chance& r) { cracks(c, 6, 2.0, r); }},
    {"moiré", "light", {.degrees = 4}, [](Canvas& c, Chance& r) { fade(c, 25, 220); moire(c, 0.35, r); }},
    {"moiré", "strong, with the screen's grid", {.degrees = -7}, [](Canvas& c, Chance& r) { screenGrid(c, 3.3); moire(c, 0.45, r); blur(c, 0.7); }},
    {"damage", "blots", {.degrees = 3}, [](Canvas& c, Chance& r) { blots(c, 3, 21, r); }},
    {"damage", "folded", {.degrees = -2}, [](Canvas& c, Chance&) { crease(c, 0.45); }},
    {"damage", "squeezed by a messenger", {.size = 0.8, .degrees = 5}, [](Canvas& c, Chance&) { squeeze(c, 55); }},
    {"inverted", "", {.degrees = 6}, [](Canvas& c, Chance&) { invert(c); }},
    {"inverted", "a dim screen", {.degrees = -13}, [](Canvas& c, Chance& r) { invert(c); blur(c, 1.2); fade(c, 20, 120); grain(c, 4, r); }},
    {"tiny", "", {.size = 0.36, .degrees = 3, .shiftX = 210, .shiftY = -120}, [](Canvas& c, Chance& r) { blur(c, 0.5); grain(c, 4, r); }},
    {"several", "two codes", {.size = 0.72, .degrees = 4}, nothing},
};
// clang-format on

constexpr int conditionCount = static_cast<int>(std::size(conditions));
constexpr int sizes[]{99, 1023};

/// Words of a counter and characters of the family registers, until exactly so many bytes are full.
QString payload(int bytes, Chance& chance) {
    static const QStringList words{u"転入"_s,     u"髙橋"_s,       u"𠮷田"_s,   u"葛󠄀城"_s,      u"世帯主"_s,
                                   u"続柄"_s,     u"ｶﾅ"_s,         u"こくほ"_s, u"介護保険"_s,  u"令和8年"_s,
                                   u"九十九番"_s, u"はしごだか"_s, u"㈱"_s,     u"〒000-0000"_s};
    QString text;
    while (text.toUtf8().size() < bytes) {
        const QString next = text + words[chance.below(static_cast<int>(words.size()))];
        if (next.toUtf8().size() > bytes) {
            break;
        }
        text = next;
    }
    while (text.toUtf8().size() < bytes) {
        text += QChar(u'0' + chance.below(10));
    }
    return text;
}

/// From a pixel back to the paper: undo the place in the picture, the tilt, the turn, the roll.
std::function<PaperPoint(double, double)> paperBehind(const Pose& pose, double side, const Canvas& canvas) {
    const double turn = pose.degrees * std::numbers::pi / 180;
    return [=, width = canvas.width, height = canvas.height](double x, double y) {
        const double px = (x - width / 2.0 - pose.shiftX) / (side * pose.size);
        const double py = (y - height / 2.0 - pose.shiftY) / (side * pose.size);
        const double far = 1 - pose.tiltX * px - pose.tiltY * py;
        const double qx = px / far;
        const double qy = py / far;
        double u = qx * std::cos(turn) + qy * std::sin(turn);
        double v = -qx * std::sin(turn) + qy * std::cos(turn);
        const auto unroll = [](double at, double bend) {
            const double edge = std::sin(bend);
            return bend > 0 ? std::asin(std::clamp(2 * at * edge, -0.999, 0.999)) / (2 * bend) : at;
        };
        u = unroll(u, pose.bendX);
        v = unroll(v, pose.bendY);
        return PaperPoint{u, v};
    };
}

} // namespace

int codePictureCount() {
    return conditionCount * static_cast<int>(std::size(sizes));
}

CodePicture codePicture(int index) {
    const Condition& condition = conditions[index % conditionCount];
    const int bytes = sizes[index / conditionCount];
    const bool dense = bytes > 500;
    Chance chance(static_cast<std::uint64_t>(index) + 2026);
    CodePicture made;
    made.kind = QString::fromUtf8(condition.kind);
    made.name =
        QStringList{made.kind, QString::fromUtf8(condition.severity)}.join(u' ').trimmed() + u", %1 bytes"_s.arg(bytes);
    Canvas canvas;
    const bool several = made.kind == "several"_L1;
    for (int copy = 0; copy < (several ? 2 : 1); ++copy) {
        Pose pose = condition.pose;
        pose.shiftX += several ? (copy == 0 ? -310 : 310) : 0;
        made.texts << payload(bytes, chance);
        photograph(canvas, drawCode(scanners::CodeFormat::QRCode, made.texts.last()),
                   paperBehind(pose, dense ? 840.0 : 520.0, canvas));
    }
    condition.happen(canvas, chance);
    made.width = canvas.width;
    made.height = canvas.height;
    made.pixels = canvas.pixels();
    return made;
}

} // namespace kakanai::tests
