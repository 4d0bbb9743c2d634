#pragma once

#include "app/screens/counter/desk_model.h"
#include "tests/pages/desk_twins.h"
#include "tests/pages/hand.h"

namespace kakanai::tests {

/// The counter's window on a living visit: a list of three, of which one can be opened, worked on and closed.
class OpenDesk {
public:
    explicit OpenDesk(const QSize& size = {1920, 1080}, bool opened = true);

    void showList();
    void openVisit();
    /// The visit of receipt 0042-K7, as the kiosk handed it over.
    visit::Visit stored() const;

    const visit::Visit& visit() const { return desk_.runner.visit(); }
    screens::DeskModel& model() { return *qobject_cast<screens::DeskModel*>(window_.visit().page()); }
    DeskTwins& desk() { return desk_; }
    screens::Window& screen() { return window_; }
    QQuickWindow& window() { return *window_.window(); }
    Hand& hand() { return hand_; }

    void post(const visit::Event& event) { desk_.runner.post(event); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// What an input method sends: kanji, kana, variation selectors.
    void compose(const QString& text);
    /// Touches a box to type in, marks all that stands there, and types.
    bool type(const QString& box, const QString& text);
    /// Presses Tab until the control with this name has the focus.
    bool tabTo(const QString& name);
    QString focused() const;

private:
    DeskTwins desk_;
    screens::Window window_;
    Hand hand_;
};

} // namespace kakanai::tests
