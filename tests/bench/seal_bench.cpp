#include "printing/document_signer.h"

#include <QTimeZone>

#include <benchmark/benchmark.h>

using namespace kakanai::printing;

namespace {

const QDateTime sealingTime(QDate(2026, 11, 22), QTime(1, 30), QTimeZone::utc());

/// A page of 60 KB, as our forms are: nearly all of it one stream.
QByteArray page() {
    constexpr qsizetype streamLength = 60'000;
    const QByteArray bodies[]{
        "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << >> >>",
        "<< /Length " + QByteArray::number(streamLength) + " >>\nstream\n" + QByteArray(streamLength, 'n') +
            "\nendstream"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "xref\n0 5\n0000000000 65535 f \n";
    int number = 0;
    for (const QByteArray& body : bodies) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(++number) + " 0 obj\n" + body + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    return pdf + table + "trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

/// The bar: 10 ms.
void sealOnePage(benchmark::State& state) {
    const auto key = makeTestSeal(sealingTime);
    const QByteArray pdf = page();
    for (auto _ : state) {
        if (!key || !seal(pdf, *key->signer, {sealingTime, {}})) {
            state.SkipWithError("could not seal");
        }
    }
}
BENCHMARK(sealOnePage)->Unit(benchmark::kMillisecond);

void checkOnePage(benchmark::State& state) {
    const auto key = makeTestSeal(sealingTime);
    const auto sealed = key ? seal(page(), *key->signer, {sealingTime, {}}) : std::unexpected(key.error());
    for (auto _ : state) {
        if (!sealed || verifyDocument(*sealed, key->caPem).fault != DocumentFault::None) {
            state.SkipWithError("could not check");
        }
    }
}
BENCHMARK(checkOnePage)->Unit(benchmark::kMillisecond);

} // namespace
