#include "app/wiring/place.h"

#include "app/wiring/log.h"

#include <QQuickWindow>

namespace kakanai::wiring {

Place::Place(visit::Place place, const Devices& devices, const Comfort& comfort, const screens::Window::Look& look)
    : devices_(devices), executor_(devices_, slot_), runner_(*devices_.catalogue, place, executor_, *devices_.clock),
      source_(runner_), idle_(source_), cardWait_(source_, *devices_.clock), window_(services(*this, comfort), look) {
    executor_.whenErasing([this] { return window_.destroyPage(); });
    logTransitions(runner_);
    if (window_.window()) {
        idle_.watch(window_.window());
    }
    if (place == visit::Place::Counter) {
        runner_.post(visit::Started{});
        if (devices_.codeScanner) {
            codes_.emplace(devices_.codeScanner, [this](const visit::Event& event) { runner_.post(event); });
        }
    }
}

Place::~Place() {
    executor_.stop();
}

screens::Services Place::services(Place& self, const Comfort& comfort) {
    return {.visits = self.source_,
            .pin = self.slot_,
            .kana = comfort.kana,
            .fonts = *self.devices_.fonts,
            .clock = *self.devices_.clock,
            .speaker = comfort.voice,
            .headphones = comfort.headphones,
            .padLayout = comfort.padLayout,
            .readsCodes = self.devices_.codeScanner != nullptr};
}

} // namespace kakanai::wiring
