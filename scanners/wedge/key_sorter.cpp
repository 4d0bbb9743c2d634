#include "scanners/wedge/key_sorter.h"

#include <algorithm>

namespace kakanai::scanners::wedge {
namespace {

/// The end that scanners add, once: a code may have line ends of its own.
QString withoutEnd(QString text) {
    if (text.endsWith(u'\r') || text.endsWith(u'\n') || text.endsWith(u'\t')) {
        text.chop(1);
    }
    return text.replace(u'\r', u'\n');
}

} // namespace

std::vector<Sorted> KeySorter::take(const KeyStroke& stroke) {
    using enum KeyStroke::Kind;
    const bool isCharacter = stroke.kind == Down && !stroke.text.isEmpty();
    std::vector<Sorted> sorted;
    if (isCharacter && deadline() && stroke.at - last_ > settings_.longestGap) {
        sorted = decide();
    }
    if (held_.empty() && !isCharacter) {
        sorted.push_back(Typed{stroke});
        return sorted;
    }
    last_ = isCharacter ? stroke.at : last_;
    held_.push_back({stroke, isCharacter, stroke.kind == Down, false});
    if (stroke.kind == Up) {
        release(stroke);
    }
    if (std::ranges::count_if(held_, &Held::isCharacter) > settings_.mostKeys) {
        std::erase_if(held_, [](const Held& held) { return held.isCharacter || held.isSwallowed; });
        isTooLong_ = true;
    }
    return sorted;
}

/// A key that was down for longer than a scanner needs is a person's, also in the middle of a code.
void KeySorter::release(const KeyStroke& up) {
    for (auto held = held_.rbegin() + 1; held != held_.rend(); ++held) {
        if (held->isDown && held->stroke.key == up.key) {
            held->isDown = false;
            held->isCharacter = held->isCharacter && up.at - held->stroke.at <= settings_.longestPress;
            held_.back().isSwallowed = held->isCharacter;
            return;
        }
    }
}

std::optional<std::chrono::milliseconds> KeySorter::deadline() const {
    if (held_.empty() && !isTooLong_) {
        return {};
    }
    return last_ + settings_.longestGap + std::chrono::milliseconds(1);
}

std::vector<Sorted> KeySorter::waited(std::chrono::milliseconds now) {
    const bool isOver = deadline() && now >= *deadline();
    return isOver ? decide() : std::vector<Sorted>();
}

QString KeySorter::heldText() const {
    QString text;
    for (const Held& held : held_) {
        if (held.isCharacter && !held.isDown) {
            text += held.stroke.text;
        }
    }
    return text;
}

std::vector<Sorted> KeySorter::decide() {
    const QString text = heldText();
    const bool hasPrefix = !settings_.prefix.isEmpty() && text.startsWith(settings_.prefix);
    const bool isCode = isTooLong_ || hasPrefix || text.size() >= settings_.fewestKeys;
    std::vector<Sorted> sorted;
    for (const Held& held : std::exchange(held_, {})) {
        const bool isScanners = (held.isCharacter && !held.isDown) || held.isSwallowed;
        if (!isCode || !isScanners) {
            sorted.push_back(Typed{held.stroke});
        }
    }
    if (std::exchange(isTooLong_, false)) {
        sorted.push_back(TooLong{});
    } else if (isCode) {
        sorted.push_back(Scanned{withoutEnd(text.sliced(hasPrefix ? settings_.prefix.size() : 0))});
    }
    return sorted;
}

} // namespace kakanai::scanners::wedge
