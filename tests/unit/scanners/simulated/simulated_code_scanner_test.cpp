#include "scanners/scan_queue.h"
#include "scanners/simulated/simulated_code_scanner.h"
#include "tests/support/suite.h"

#include <thread>

using namespace kakanai::scanners;
using kakanai::scanners::simulated::SimulatedCodeScanner;
using namespace Qt::StringLiterals;

namespace {

Code code(const QByteArray& text, std::optional<CodePart> part = {}) {
    Code made;
    made.bytes = text;
    made.text = QString::fromLatin1(text);
    made.part = std::move(part);
    return made;
}

} // namespace

class SimulatedCodeScannerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shownParts_areCountedAndJoined() {
        SimulatedCodeScanner scanner;
        scanner.show(code("b", CodePart{1, 2, u"5"_s}));
        scanner.show(code("b", CodePart{1, 2, u"5"_s}));
        scanner.show(code("a", CodePart{0, 2, u"5"_s}));
        const auto first = scanner.next({});
        QCOMPARE((*first)->seen, 1);
        QCOMPARE((*first)->of, 2);
        const auto whole = scanner.next({});
        QVERIFY((*whole)->isWhole());
        QCOMPARE((*whole)->code.text, u"ab"_s);
    }
    void aPulledCable_isToldAndForgetsWhatWasNotRead() {
        SimulatedCodeScanner scanner;
        scanner.show(code("old"));
        scanner.unplug();
        QCOMPARE(scanner.next({}).error().fault, CodeFault::ScannerLost);
        QCOMPARE(scanner.next({}).error().fault, CodeFault::ScannerNone);
        scanner.plug();
        scanner.show(code("new"));
        QCOMPARE((*scanner.next({}))->code.text, u"new"_s);
    }
    void aWaitingThread_hearsCodeAndStop() {
        ScanQueue queue;
        std::stop_source stop;
        std::vector<QString> heard;
        std::thread waiting([&] {
            while (const auto scan = *queue.next(stop.get_token())) {
                heard.push_back(scan->code.text.value_or(QString()));
                stop.request_stop();
            }
        });
        queue.add(Scan{code("one")});
        waiting.join();
        QCOMPARE(heard, std::vector<QString>{u"one"_s});
        queue.add(std::unexpected(CodeError{CodeFault::Unreadable}));
        QCOMPARE(queue.next({}).error().fault, CodeFault::Unreadable);
    }
};

KAKANAI_SUITE(SimulatedCodeScannerTest)
#include "simulated_code_scanner_test.moc"
