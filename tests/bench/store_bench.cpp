#include "db/store_folder.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;
using namespace kakanai::db;

namespace {

/// A family's visit: nine documents of some 50 KB.
VisitRecord familyVisit(const QString& receipt) {
    VisitRecord record;
    record.summary = {receipt, u"tennyu"_s, VisitState::Waiting, QDateTime({2026, 11, 22}, {9, 0}, QTimeZone::utc()), 4,
                      1};
    record.visit = QByteArray(20 * 1024, 'v');
    for (int i = 1; i <= 9; ++i) {
        record.documents.push_back({u"F%1"_s.arg(i), u"F%1.pdf"_s.arg(i), QByteArray(50 * 1024, 'p'), true});
    }
    return record;
}

struct DemoStore {
    DemoStore() {
        if (!store.initDemo(key)) {
            std::abort();
        }
    }

    QTemporaryDir folder;
    StoreKey key = StoreKey::random();
    StoreFolder store{folder.path()};
};

void openWithRawKey(benchmark::State& state) {
    const DemoStore demo;
    for (auto _ : state) {
        auto opened = demo.store.open(demo.key);
        if (!opened) {
            state.SkipWithError("not opened");
        }
        benchmark::DoNotOptimize(opened);
    }
}
BENCHMARK(openWithRawKey)->Unit(benchmark::kMillisecond);

void addDurably(benchmark::State& state) {
    const DemoStore demo;
    const auto store = *demo.store.open(demo.key);
    int counter = 0;
    for (auto _ : state) {
        if (!store->add(familyVisit(QString::number(++counter)))) {
            state.SkipWithError("not added");
        }
    }
}
BENCHMARK(addDurably)->Unit(benchmark::kMillisecond);

void listVisits(benchmark::State& state) {
    const DemoStore demo;
    const auto store = *demo.store.open(demo.key);
    for (int i = 0; i < state.range(0); ++i) {
        if (!store->add(familyVisit(QString::number(i)))) {
            state.SkipWithError("not added");
        }
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(store->list());
    }
}
BENCHMARK(listVisits)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);

} // namespace
