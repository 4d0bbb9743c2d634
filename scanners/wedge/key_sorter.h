#pragma once

#include <QString>

#include <chrono>
#include <deque>
#include <optional>
#include <variant>
#include <vector>

namespace kakanai::scanners::wedge {

/// Something that reaches the window from a keyboard, as the window system reports it.
struct KeyStroke {
    enum class Kind {
        Down,
        Up,
        Repeat,   ///< a key that is held: the window system says so, and scanners do not do it
        Composed, ///< what an input method put together
    };

    Kind kind = Kind::Down;
    int key = 0;                    ///< which key; pairs Up with Down
    QString text;                   ///< what it types; empty for Shift, arrows and their like
    std::chrono::milliseconds at{}; ///< since any fixed moment
    int id = 0;                     ///< the caller's own; comes back with it
};

struct WedgeSettings {
    std::chrono::milliseconds longestGap{30};   ///< between two keys of a scanner; people need 50
    std::chrono::milliseconds longestPress{25}; ///< a scanner's key is down; people need 30
    int fewestKeys = 4;                         ///< of a code, its end included
    QString prefix;                             ///< what the scanner is set to type first; taken off
    int mostKeys = 7200;                        ///< more than the largest symbol holds is no code
};

/// What was typed goes on to whoever has the focus, in the order in which it came.
struct Typed {
    KeyStroke stroke;
};
struct Scanned {
    QString text; ///< without prefix and line end
};
struct TooLong {};
using Sorted = std::variant<Typed, Scanned, TooLong>;

/// Sorts keys into what people type and what a scanner does. Holds keys back for at most `longestGap` after the last
/// one, until it is clear whose they are.
class KeySorter {
public:
    explicit KeySorter(WedgeSettings settings = {}) : settings_(std::move(settings)) {}

    std::vector<Sorted> take(const KeyStroke& stroke);
    /// When to call `waited` if no key comes before; nothing while nothing is held.
    std::optional<std::chrono::milliseconds> deadline() const;
    std::vector<Sorted> waited(std::chrono::milliseconds now);

private:
    struct Held {
        KeyStroke stroke;
        bool isCharacter = false; ///< a key that types, not known to be a person's
        bool isDown = false;
        bool isSwallowed = false; ///< the release of a scanner's key
    };
    std::vector<Sorted> decide();
    void release(const KeyStroke& up);
    QString heldText() const;

    WedgeSettings settings_;
    std::deque<Held> held_;
    std::chrono::milliseconds last_{}; ///< when the last character went down
    bool isTooLong_ = false;
};

} // namespace kakanai::scanners::wedge
