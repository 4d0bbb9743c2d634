#include "app/wiring/program_windows.h"

#include "app/base/problem_words.h"
#include "app/kana/tables.h"
#include "app/voice/find_voices.h"
#include "app/wiring/demo/demo_bridge.h"
#include "app/wiring/demo/demo_visit.h"
#include "app/wiring/demo_devices.h"
#include "app/wiring/place.h"
#include "app/wiring/production_devices.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace kakanai::wiring {
namespace {

constexpr int failed = 1;

int tell(const cli::WindowRequest& request, const base::Problem& problem) {
    const base::ProblemWords words = base::problemWords(problem.code(), u"ja"_s);
    request.diagnose(words.happened + u' ' + words.staff + u" ["_s + problem.codeText() + u']');
    return failed;
}

screens::Window::Look lookOf(const cli::WindowRequest& request, visit::Place place) {
    screens::Window::Look look;
    look.fullScreen = !request.windowed && !request.demo;
    look.specimen = request.demo;
    look.pressRest =
        request.demoVisitFolder.isEmpty() ? look.pressRest : 0; // a played visit presses faster than a person
    look.size = place == visit::Place::Counter ? QSize(1920, 1080) : QSize(1080, 1920);
    return look;
}

int runDemo(const cli::WindowRequest& request, const std::shared_ptr<const base::Clock>& clock) {
    const auto demo = DemoDevices::make(request, clock);
    if (!demo) {
        return tell(request, demo.error());
    }
    const kana::Tables kana;
    const auto voice = voice::makeVoice();
    std::vector<std::unique_ptr<Place>> places;
    for (const visit::Place place : {visit::Place::Kiosk, visit::Place::Counter}) {
        const bool wanted = request.role.isEmpty() || (request.role == "kiosk"_L1) == (place == visit::Place::Kiosk);
        if (!wanted && request.demoVisitFolder.isEmpty()) {
            continue;
        }
        const auto devices = (*demo)->forPlace(place);
        if (!devices) {
            return tell(request, devices.error());
        }
        places.push_back(
            std::make_unique<Place>(place, *devices, Place::Comfort{kana, voice.get()}, lookOf(request, place)));
        if (!places.back()->isReady()) {
            return failed;
        }
    }
    std::optional<DemoBridge> bridge;
    if ((*demo)->scanner() && places.size() == 2) {
        bridge.emplace(places[0]->runner(), (*demo)->scanner());
    }
    if (!request.demoVisitFolder.isEmpty()) {
        return playDemoVisit(
            *places[0], *places[1],
            {request.demoVisitFolder, (*demo)->caPem(), (*demo)->pin(), request.say, request.diagnose});
    }
    return QGuiApplication::exec();
}

int runProduction(const cli::WindowRequest& request, const std::shared_ptr<const base::Clock>& clock) {
    const auto settings = readSettings(request.data);
    if (!settings) {
        return tell(request, settings.error());
    }
    const bool counter = (request.role.isEmpty() ? settings->role : request.role) == "counter"_L1;
    const visit::Place role = counter ? visit::Place::Counter : visit::Place::Kiosk;
    const auto devices = productionDevices(request, *settings, role, clock);
    if (!devices) {
        return tell(request, devices.error());
    }
    const kana::Tables kana;
    const auto voice = voice::makeVoice();
    const Place::Comfort comfort{.kana = kana,
                                 .voice = voice.get(),
                                 .headphones = settings->voiceBy == "headphones"_L1,
                                 .padLayout = settings->pinKeys == "shuffled"_L1 ? screens::PadLayout::Shuffled
                                                                                 : screens::PadLayout::Telephone};
    Place place(role, *devices, comfort, lookOf(request, role));
    return place.isReady() ? QGuiApplication::exec() : failed;
}

} // namespace

int openProgramWindows(const cli::WindowRequest& request, const std::shared_ptr<const base::Clock>& clock) {
    return request.demo ? runDemo(request, clock) : runProduction(request, clock);
}

} // namespace kakanai::wiring
