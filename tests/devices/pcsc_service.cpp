#include "tests/devices/pcsc_service.h"

#include <QDir>
#include <QTest>

#include <condition_variable>

namespace kakanai::tests {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

const QString socketPath = u"/run/pcscd/pcscd.comm"_s;
constexpr auto othersTakeAtMost = 120s;
constexpr auto startTakesAtMost = 10s;
constexpr auto noticingTakesAtMost = 5s;

/// The service may miss a card laid down within one of its polls (0.4 s) after another was pulled in mid-command.
constexpr int betweenCardsMs = 1000;

bool comesTrue(scanners::CardReader& reader, bool present) {
    std::stop_source stop;
    std::mutex mutex;
    std::condition_variable_any done;
    const std::jthread deadline([&](std::stop_token ended) {
        std::unique_lock lock(mutex);
        if (!done.wait_for(lock, ended, noticingTakesAtMost, [] { return false; }) && !ended.stop_requested()) {
            stop.request_stop();
        }
    });
    return reader.waitForCard(present, stop.get_token()).value_or(false);
}

bool cardsLieOn(scanners::CardReader& reader) {
    const auto status = reader.status({});
    return status && std::ranges::any_of(status->readers, [](const scanners::ReaderStatus& one) {
               return one.card != scanners::CardKind::None;
           });
}

} // namespace

PcscService::PcscService(Log log)
    : lock_(QDir::temp().filePath(u"kakanai-pcscd.lock"_s)),
      service_(u"/usr/sbin/pcscd"_s, {u"--foreground"_s, log == Log::Errors ? u"--error"_s : u"--debug"_s}) {
    lock_.setStaleLockTime(0);
}

QString PcscService::start() {
    if (!lock_.isLocked() && !lock_.tryLock(std::chrono::milliseconds(othersTakeAtMost).count())) {
        return u"another run of these tests does not end"_s;
    }
    if (answersAt(socketPath)) {
        return u"pcscd runs already: stop it for the time of this test (systemctl stop pcscd.socket pcscd)"_s;
    }
    const bool started = service_.start([] { return answersAt(socketPath); }, startTakesAtMost);
    return started ? QString()
                   : u"pcscd does not start (packages pcscd, vsmartcard-vpcd; as root): "_s +
                         QString::fromLocal8Bit(output());
}

ServedChip::ServedChip(scanners::simulated::Chip& chip, scanners::simulated::SimulatedFault fault, std::uint16_t port)
    : server_(chip, fault, port),
      thread_([this](std::stop_token stop) { [[maybe_unused]] const auto end = server_.run(stop); }) {}

ServedChip::~ServedChip() {
    thread_.request_stop();
    thread_.join();
}

bool ServedChip::isNoticed(scanners::CardReader& reader) const {
    return comesTrue(reader, true);
}

ServedChip::ServedChip(std::unique_ptr<scanners::simulated::Chip> chip, scanners::simulated::SimulatedFault fault)
    : own_(std::move(chip)), server_(*own_, fault),
      thread_([this](std::stop_token stop) { [[maybe_unused]] const auto end = server_.run(stop); }) {}

bool cardsAreNoticed(scanners::CardReader& reader, int cards) {
    const auto noticed = [&] {
        const auto status = reader.status({});
        return status && cards == std::ranges::count(status->readers, scanners::CardKind::IndividualNumber,
                                                     &scanners::ReaderStatus::card);
    };
    return QTest::qWaitFor(noticed, int(std::chrono::milliseconds(noticingTakesAtMost).count()));
}

ServedCard::ServedCard(const scanners::simulated::Persona& persona, scanners::simulated::SimulatedFault fault,
                       const scanners::simulated::SimulatedCardOptions& options, std::uint16_t port)
    : card_(persona, options), served_(card_, fault, port) {}

bool readersAreEmpty(scanners::CardReader& reader) {
    bool empty = comesTrue(reader, false);
    // "Taken away" is told for one card; on two readers there may have been two.
    while (empty && cardsLieOn(reader)) {
        empty = comesTrue(reader, false);
    }
    // No event tells that the missed-card moment is over: this one second is the documented remedy.
    QTest::qWait(betweenCardsMs);
    return empty;
}

} // namespace kakanai::tests
