#include "tests/bench/family.h"

#include "app/documents/document_maker.h"

#include <QTimeZone>

#include <benchmark/benchmark.h>

using namespace kakanai;

namespace {

constexpr std::size_t documentsOfTheFamily = 9;
const QDateTime sealingTime(QDate(2026, 11, 22), QTime(1, 30), QTimeZone::utc());

/// What stands ready before the family's papers are made.
struct Desk {
    procedures::Catalogue catalogue = bench::exampleCity();
    documents::Material material;
    std::unique_ptr<printing::DocumentSigner> signer;

    bool prepare() {
        const auto facts = bench::movingFamily(catalogue);
        auto seal = printing::makeTestSeal(sealingTime);
        if (!facts || !seal) {
            return false;
        }
        material.facts = *facts;
        material.decisions = procedures::decide(catalogue, *facts);
        signer = std::move(seal->signer);
        return true;
    }

    /// Bytes of all sealed documents; 0 when they are not the nine.
    qsizetype makeAndSeal(const printing::FontLayer& fonts) const {
        auto made = documents::make(catalogue, material, {.mark = {}, .footer = {}, .made = sealingTime}, fonts);
        if (!made || made->documents.size() != documentsOfTheFamily) {
            return 0;
        }
        const auto sealed = documents::sealAll(std::move(made->documents), *signer, sealingTime);
        qsizetype bytes = 0;
        for (const visit::Document& document : sealed.value_or(std::vector<visit::Document>())) {
            bytes += document.pdf.size();
        }
        return bytes;
    }
};

void measure(benchmark::State& state, bool fontsAreOpen) {
    Desk desk;
    auto fonts = printing::openSystemFonts();
    if (!fonts || !desk.prepare() || desk.makeAndSeal(**fonts) == 0) {
        state.SkipWithError("the family has nine sealed documents");
        return;
    }
    qsizetype bytes = 0;
    for (auto _ : state) {
        if (!fontsAreOpen) {
            fonts = printing::openSystemFonts();
        }
        bytes = desk.makeAndSeal(**fonts);
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}

/// The bar: 400 ms.
void nineSealedDocuments(benchmark::State& state) {
    measure(state, true);
}
void nineSealedDocumentsWithFontsFreshlyOpened(benchmark::State& state) {
    measure(state, false);
}
BENCHMARK(nineSealedDocuments)->Unit(benchmark::kMillisecond);
BENCHMARK(nineSealedDocumentsWithFontsFreshlyOpened)->Unit(benchmark::kMillisecond);

} // namespace
