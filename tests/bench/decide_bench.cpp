#include "tests/bench/family.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace kakanai::bench {
namespace {

/// The family of docs/examples and its two youngest, of whom nothing is known but that they are there.
std::optional<procedures::Case> familyOfSix(const procedures::Catalogue& catalogue) {
    auto facts = movingFamily(catalogue);
    for (const QString& id : {u"riku"_s, u"mio"_s}) {
        if (facts) {
            facts->persons.push_back({.id = id, .name = u"見本"_s, .birthDate = base::PartialDate{2023, 5, 5}});
        }
    }
    return facts;
}

void loadTheCatalogue(benchmark::State& state) {
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(exampleCity());
    }
}
BENCHMARK(loadTheCatalogue)->Unit(benchmark::kMillisecond);

void decideForTheFamily(benchmark::State& state) {
    const procedures::Catalogue catalogue = exampleCity();
    const auto facts = movingFamily(catalogue);
    if (!facts || procedures::decide(catalogue, *facts).rows.size() < 8) {
        state.SkipWithError("the family does not move in");
        return;
    }
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(procedures::decide(catalogue, *facts));
    }
}
BENCHMARK(decideForTheFamily)->Unit(benchmark::kMillisecond);

/// Every procedure of every event, as if all of life happened at once.
void decideEverythingForSix(benchmark::State& state) {
    const procedures::Catalogue catalogue = exampleCity();
    auto facts = familyOfSix(catalogue);
    if (!facts || facts->persons.size() != 6) {
        state.SkipWithError("there are not six of them");
        return;
    }
    for ([[maybe_unused]] auto _ : state) {
        for (const procedures::LifeEvent& event : catalogue.events) {
            facts->event = event.id;
            benchmark::DoNotOptimize(procedures::decide(catalogue, *facts, true));
        }
    }
    state.counters["procedures"] = double(catalogue.procedures.size());
}
BENCHMARK(decideEverythingForSix)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace kakanai::bench
