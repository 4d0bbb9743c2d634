#include "tests/pages/contrast.h"

#include <QFont>
#include <QImage>
#include <QQuickItem>

#include <cmath>

namespace kakanai::tests {

using namespace Qt::StringLiterals;

namespace {

constexpr double enough = 4.5;
constexpr double enoughForLarge = 3.0;
constexpr int largeLetters = 44; ///< px: 11 mm
constexpr int sameColour = 24;

double luminance(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& one, const QColor& other) {
    const double light = std::max(luminance(one), luminance(other));
    const double dark = std::min(luminance(one), luminance(other));
    return (light + 0.05) / (dark + 0.05);
}

bool near(const QColor& one, const QColor& other) {
    return std::abs(one.red() - other.red()) < sameColour && std::abs(one.green() - other.green()) < sameColour &&
           std::abs(one.blue() - other.blue()) < sameColour;
}

/// The colours of a place, those that look alike counted together.
class Colours {
public:
    explicit Colours(const QImage& place) {
        for (int y = 0; y < place.height(); ++y) {
            const auto* line = reinterpret_cast<const QRgb*>(place.constScanLine(y));
            for (int x = 0; x < place.width(); ++x) {
                auto& alike = counts_[indexOf(line[x])];
                alike.first += 1;
                alike.second = line[x];
            }
        }
    }

    QColor commonest() const {
        return QColor::fromRgb(std::max_element(counts_.begin(), counts_.end(), [](const auto& one, const auto& other) {
                                   return one.first < other.first;
                               })->second);
    }

    template<class Take>
    void each(const Take& take) const {
        for (const auto& [count, colour] : counts_) {
            if (count > 0) {
                take(QColor::fromRgb(colour));
            }
        }
    }

private:
    static std::size_t indexOf(QRgb colour) {
        return static_cast<std::size_t>((qRed(colour) >> 3) << 10 | (qGreen(colour) >> 3) << 5 | qBlue(colour) >> 3);
    }

    std::vector<std::pair<int, QRgb>> counts_ = std::vector<std::pair<int, QRgb>>(32 * 32 * 32);
};

/// The ground is the commonest colour of a place; the letters are the colour asked for, if it is there, else whatever
/// stands out most.
double measured(const QImage& place, const QColor& wanted) {
    const Colours colours(place);
    const auto ground = colours.commonest();
    double best = 1;
    double asked = 0;
    colours.each([&](const QColor& seen) {
        best = std::max(best, contrast(seen, ground));
        if (near(seen, wanted) && !near(ground, wanted)) {
            asked = std::max(asked, contrast(seen, ground));
        }
    });
    return asked > 0 ? asked : best;
}

bool isText(const QQuickItem& item) {
    return (item.inherits("QQuickText") || item.inherits("kakanai::screens::RubyText")) &&
           !item.property("text").toString().trimmed().isEmpty();
}

QRectF wholePlace(const QQuickItem& item) {
    const QRectF rect = item.mapRectToScene(item.boundingRect());
    for (const auto* parent = item.parentItem(); parent != nullptr; parent = parent->parentItem()) {
        if (parent->clip() && !parent->mapRectToScene(parent->boundingRect()).contains(rect)) {
            return {};
        }
    }
    return rect;
}

void gather(const QQuickItem& item, const QImage& picture, QStringList& faint) {
    if (!item.isVisible() || !item.isEnabled()) {
        return;
    }
    if (isText(item)) {
        const auto rect = wholePlace(item).toAlignedRect() & picture.rect();
        const auto letters = item.property("font").value<QFont>().pixelSize();
        if (rect.width() > 2 && rect.height() > 2) {
            const double found = measured(picture.copy(rect), item.property("color").value<QColor>());
            if (found < (letters >= largeLetters ? enoughForLarge : enough)) {
                faint << u"text too faint: %1 (%2)"_s.arg(item.property("text").toString()).arg(found, 0, 'f', 1);
            }
        }
    }
    for (const auto* child : item.childItems()) {
        gather(*child, picture, faint);
    }
}

} // namespace

QStringList faintTexts(QQuickWindow& window) {
    QStringList faint;
    gather(*window.contentItem(), window.grabWindow().convertToFormat(QImage::Format_RGB32), faint);
    return faint;
}

} // namespace kakanai::tests
