// A card read through the real smart-card service and its virtual reader. Bar: at most 10 ms beside the card's own
// time.
#include "scanners/individual_number_card.h"
#include "scanners/pcsc/pcsc_card_reader.h"
#include "scanners/simulated/card_server.h"
#include "scanners/simulated/simulated_card.h"
#include "tests/devices/pcsc_service.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

#include <atomic>

using namespace kakanai;
using namespace Qt::StringLiterals;

namespace {

using Clock = std::chrono::steady_clock;

/// A card that knows how long it took itself.
class TimedCard : public scanners::simulated::Chip {
public:
    explicit TimedCard(const scanners::simulated::Persona& holder) : card_(holder) {}

    scanners::CardResult<QByteArray> transmit(const QByteArray& command) override {
        const auto begin = Clock::now();
        auto answer = card_.transmit(command);
        own_ += std::chrono::duration_cast<std::chrono::nanoseconds>(Clock::now() - begin).count();
        return answer;
    }
    void reset() override { card_.reset(); }
    QByteArray answerToReset() const override { return card_.answerToReset(); }

    double ownMilliseconds() const { return double(own_) / 1e6; }

private:
    scanners::simulated::SimulatedCard card_;
    std::atomic<std::int64_t> own_ = 0;
};

const scanners::simulated::Persona holder{u"taro"_s,       u"1234"_s,       u"55021720352285"_s,
                                          u"ABC123"_s,     u"架空　太郎"_s, u"東京都青梅市九十九番99号"_s,
                                          u"1980-02-17"_s, u"male"_s};

scanners::CardResult<scanners::BasicInfo> read(scanners::CardReader& reader) {
    return scanners::readBasicInfo(reader, {}, scanners::CardSecret::Pin, scanners::Secret("1234"), {});
}

void readThroughTheService(benchmark::State& state) {
    tests::PcscService service;
    if (const QString why = service.start(); !why.isEmpty()) {
        state.SkipWithError(qPrintable(why));
        return;
    }
    TimedCard card(holder);
    scanners::simulated::CardServer server(card, {});
    const std::jthread serving([&](std::stop_token stop) { [[maybe_unused]] const auto end = server.run(stop); });
    const auto reader = scanners::pcsc::makePcscReader();
    // The first read makes the card's keys and signatures.
    if (!reader->waitForCard(true, {}) || !read(*reader)) {
        state.SkipWithError("the card is not read");
        return;
    }
    const double ownBefore = card.ownMilliseconds();
    double exchanges = 0;
    double milliseconds = 0;
    for (auto _ : state) {
        const auto begin = Clock::now();
        const auto info = read(*reader);
        milliseconds += std::chrono::duration<double, std::milli>(Clock::now() - begin).count();
        if (!info) {
            state.SkipWithError("a read failed");
            return;
        }
        exchanges += info->apdus;
    }
    const auto reads = double(state.iterations());
    const double own = card.ownMilliseconds() - ownBefore;
    state.counters["apdus"] = exchanges / reads;
    state.counters["card_ms"] = own / reads;
    state.counters["beside_card_ms"] = (milliseconds - own) / reads;
}
BENCHMARK(readThroughTheService)->Unit(benchmark::kMillisecond)->UseRealTime()->MinWarmUpTime(0.2);

} // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
}
