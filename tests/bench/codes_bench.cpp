// How many of 74 pictures each decoder reads, how long it takes, and whether it ever reads something that is not there.
// Times are the thread's processor time: the machine may be busy with other work.
#include "scanners/codes/code_ladder.h"
#include "tests/support/code_pictures/evaluation_set.h"

#include <benchmark/benchmark.h>
#include <zbar.h>

#include <algorithm>
#include <ctime>
#include <map>

using namespace kakanai;
using namespace kakanai::scanners;

namespace {

using Texts = std::vector<QString>;

double processorMilliseconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) * 1e-6;
}

/// What a decoder made of one picture.
struct Reading {
    bool isComplete = false;
    bool isWrong = false;
    double milliseconds = 0;
    double slowestLook = 0;
};

Texts textsOf(const std::vector<Code>& codes) {
    Texts texts;
    for (const Code& code : codes) {
        texts.push_back(code.text.value_or(QString()));
    }
    return texts;
}

/// Shows the picture `looks` times, as a camera does, until everything was read.
template<class Look>
Reading read(const tests::CodePicture& picture, int looks, const Look& look) {
    Reading reading;
    QStringList missing = picture.texts;
    for (int i = 0; i < looks && !missing.isEmpty(); ++i) {
        const double begin = processorMilliseconds();
        const Texts texts = look();
        const double took = processorMilliseconds() - begin;
        reading.milliseconds += took;
        reading.slowestLook = std::max(reading.slowestLook, took);
        for (const QString& text : texts) {
            reading.isWrong = reading.isWrong || !picture.texts.contains(text);
            missing.removeAll(text);
        }
    }
    reading.isComplete = missing.isEmpty();
    return reading;
}

const std::vector<tests::CodePicture>& pictures() {
    static const auto made = [] {
        std::vector<tests::CodePicture> all;
        for (int i = 0; i < tests::codePictureCount(); ++i) {
            all.push_back(tests::codePicture(i));
        }
        return all;
    }();
    return made;
}

double middle(std::vector<double> values) {
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

template<class Read>
void measure(benchmark::State& state, const Read& readOne) {
    std::vector<double> times;
    double slowest = 0;
    int complete = 0;
    int wrong = 0;
    std::map<QString, QString> missed;
    for (auto _ : state) {
        for (const auto& picture : pictures()) {
            const Reading reading = readOne(picture);
            complete += reading.isComplete;
            wrong += reading.isWrong;
            slowest = std::max(slowest, reading.slowestLook);
            if (reading.isComplete) {
                times.push_back(reading.milliseconds);
            } else {
                missed[picture.kind] += QStringLiteral("; ") + picture.name;
            }
        }
    }
    state.counters["read"] = complete;
    state.counters["of"] = static_cast<double>(pictures().size());
    state.counters["wrong"] = wrong;
    state.counters["median_ms"] = middle(times);
    state.counters["slowest_look_ms"] = slowest;
    QStringList label;
    for (const auto& [kind, names] : missed) {
        label << names.sliced(2);
    }
    state.SetLabel(("missed: " + label.join(QStringLiteral("; "))).toStdString());
}

/// The bars: at least 70 read, none wrong, median 4 ms, no look over 15 ms.
void ladder(benchmark::State& state) {
    measure(state, [](const tests::CodePicture& picture) {
        codes::CodeLadder climbing;
        return read(picture, 2 * codes::CodeLadder::rungs(), [&] { return textsOf(climbing.look(picture.picture())); });
    });
}
BENCHMARK(ladder)->Iterations(1)->Unit(benchmark::kMillisecond);

void plainZxing(benchmark::State& state) {
    measure(state, [](const tests::CodePicture& picture) {
        return read(picture, 1,
                    [&] { return textsOf(codes::findSymbols(picture.picture(), {}).value_or(std::vector<Code>())); });
    });
}
BENCHMARK(plainZxing)->Iterations(1)->Unit(benchmark::kMillisecond);

void plainZbar(benchmark::State& state) {
    measure(state, [](const tests::CodePicture& picture) {
        return read(picture, 1, [&] {
            zbar::ImageScanner scanner;
            scanner.set_config(zbar::ZBAR_NONE, zbar::ZBAR_CFG_ENABLE, 0);
            scanner.set_config(zbar::ZBAR_QRCODE, zbar::ZBAR_CFG_ENABLE, 1);
            zbar::Image image(static_cast<unsigned>(picture.width), static_cast<unsigned>(picture.height), "Y800",
                              picture.pixels.data(), picture.pixels.size());
            scanner.scan(image);
            Texts texts;
            for (auto symbol = image.symbol_begin(); symbol != image.symbol_end(); ++symbol) {
                texts.push_back(QString::fromStdString(symbol->get_data()));
            }
            return texts;
        });
    });
}
BENCHMARK(plainZbar)->Iterations(1)->Unit(benchmark::kMillisecond);

/// What each rung costs on every picture of the set, found or not. The one before looks too: some go on with its work.
void rung(benchmark::State& state) {
    const int rung = static_cast<int>(state.range(0));
    std::vector<double> times;
    for (auto _ : state) {
        for (const auto& picture : pictures()) {
            codes::CodeLadder climbing;
            while (climbing.rung() != std::max(rung - 1, 0)) {
                climbing.look({});
            }
            if (rung > 0) {
                climbing.look(picture.picture());
            }
            if (climbing.rung() != rung) {
                continue; // read by the one before
            }
            const double begin = processorMilliseconds();
            climbing.look(picture.picture());
            times.push_back(processorMilliseconds() - begin);
        }
    }
    state.SetLabel(codes::CodeLadder::nameOf(rung));
    state.counters["median_ms"] = middle(times);
    state.counters["slowest_ms"] = *std::ranges::max_element(times);
}
BENCHMARK(rung)->DenseRange(0, codes::CodeLadder::rungs() - 1)->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
