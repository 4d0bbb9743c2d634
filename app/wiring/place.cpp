#include "app/wiring/place.h"

#include "app/wiring/log.h"

#include <QQuickWindow>

namespace kakanai::wiring {

Place::Place(visit::Place place, const Devices& devices, const screens::KanaSource& kana,
             const screens::Window::Look& look)
    : devices_(devices), executor_(devices_, slot_), runner_(*devices_.catalogue, place, executor_, *devices_.clock),
      source_(runner_), idle_(source_), window_(services(*this, kana), look) {
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

screens::Services Place::services(Place& self, const screens::KanaSource& kana) {
    return {self.source_, self.slot_, kana, *self.devices_.fonts, *self.devices_.clock};
}

} // namespace kakanai::wiring
