#include "tests/bench/family.h"

#include <benchmark/benchmark.h>

using namespace kakanai;

namespace {

void loadTheCatalogue(benchmark::State& state) {
    for (auto _ : state) {
        benchmark::DoNotOptimize(bench::exampleCity());
    }
}
BENCHMARK(loadTheCatalogue)->Unit(benchmark::kMillisecond);

/// The bar: 1 ms.
void decideForTheFamily(benchmark::State& state) {
    const auto catalogue = bench::exampleCity();
    const auto facts = bench::movingFamily(catalogue);
    if (!facts || procedures::decide(catalogue, *facts).rows.size() != 8) {
        state.SkipWithError("the family has eight procedures");
        return;
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(procedures::decide(catalogue, *facts));
    }
}
BENCHMARK(decideForTheFamily)->Unit(benchmark::kMillisecond);

} // namespace
