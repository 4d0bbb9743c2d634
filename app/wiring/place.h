#pragma once

#include "app/screens/card_wait.h"
#include "app/screens/idle_watch.h"
#include "app/screens/runner_source.h"
#include "app/screens/window.h"
#include "app/wiring/executor.h"
#include "app/wiring/handover/code_watch.h"

namespace kakanai::wiring {

/// One place on this machine: its devices, its visit, its window. GUI thread.
class Place {
public:
    /// What the person at the screen has, beside the devices.
    struct Comfort {
        const screens::KanaSource& kana;
        screens::Speaker* voice = nullptr;
        bool headphones = false;
        screens::PadLayout padLayout = screens::PadLayout::Telephone;
    };

    Place(visit::Place place, const Devices& devices, const Comfort& comfort, const screens::Window::Look& look);
    ~Place();

    bool isReady() const { return window_.isReady(); }
    visit::Runner& runner() { return runner_; }
    screens::Window& window() { return window_; }

private:
    static screens::Services services(Place& self, const Comfort& comfort);

    Devices devices_;
    SecretSlot slot_;
    Executor executor_;
    visit::Runner runner_;
    screens::RunnerSource source_;
    screens::IdleWatch idle_;
    screens::CardWait cardWait_;
    screens::Window window_;
    std::optional<CodeWatch> codes_; ///< last: posts to the runner until it goes
};

} // namespace kakanai::wiring
