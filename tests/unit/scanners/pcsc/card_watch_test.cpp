#include "scanners/pcsc/pcsc_card_reader.h"
#include "scanners/pcsc/pcsc_limits.h"
#include "scanners/simulated/simulated_card.h"
#include "tests/support/suite.h"
#include "tests/unit/scanners/pcsc/mishap_kinds.h"

#include <QElapsedTimer>

#include <atomic>
#include <future>

using namespace kakanai::scanners;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr pcsc::PcscLimits shortLimits{
    .call = 60ms, .busy = 20ms, .presence = 8ms, .watch = 8ms, .restart = 200ms, .again = 2ms};
constexpr qint64 longestMs = 3000;

std::shared_ptr<simulated::SimulatedCard> someCard() {
    return std::make_shared<simulated::SimulatedCard>(simulated::Persona{
        u"p"_s, u"1234"_s, u"55021720352285"_s, u"ABC123"_s, u"𠮷"_s, u"青梅市"_s, u"1980-02-17"_s, u"male"_s});
}

} // namespace

/// Whoever waits for a card, while everything else comes and goes.
class CardWatchTest : public QObject {
    Q_OBJECT

    std::shared_ptr<simulated::SimulatedCard> card_ = someCard();
    std::shared_ptr<simulated::SimulatedCard> other_ = someCard();
    std::vector<MishapKind> kinds_ = mishapKinds(other_);
    std::shared_ptr<FakeService> service_;
    std::shared_ptr<std::atomic<int>> calls_;

    std::unique_ptr<CardReader> reader(const pcsc::PcscLimits& limits = shortLimits) const {
        return pcsc::makePcscReader([service = service_] { return service->functions(); }, limits);
    }
    /// Does `act` when the watch has come to its `number`-th call. Hooks do not own the service, of which they are a
    /// part, and touch nothing of this object: a thread that was given up may come late.
    void atCall(int number, const std::function<void()>& act) {
        service_->hook = [calls = calls_, number, act](char) {
            if ((*calls)++ == number) {
                act();
            }
            return std::nullopt;
        };
    }

private Q_SLOTS:
    void init() {
        service_ = std::make_shared<FakeService>(card_);
        calls_ = std::make_shared<std::atomic<int>>(0);
    }
    void cleanup() { service_->release(); }
    void card_laidDownWhileWaiting_isNoticed() {
        service_->readers[0].state = SCARD_STATE_EMPTY;
        atCall(8, [service = service_.get(), card = card_] { service->layCard(card); });
        QCOMPARE(reader()->waitForCard(true, {}).value(), true);
    }
    void card_takenWhileWaiting_isNoticed() {
        atCall(8, [service = service_.get()] { service->takeCard(); });
        QCOMPARE(reader()->waitForCard(false, {}).value(), true);
    }
    void card_takenAndAnotherInItsPlace_isTaken() {
        atCall(8, [service = service_.get(), other = other_] {
            service->takeCard();
            service->layCard(other);
        });
        QCOMPARE(reader()->waitForCard(false, {}).value(), true);
    }
    void reader_unpluggedAndPluggedWhileWaiting_isWaitedFor() {
        service_->readers[0].state = SCARD_STATE_EMPTY;
        service_->hook = [service = service_.get(), calls = calls_, card = card_, before = service_->readers](char) {
            const int number = (*calls)++;
            if (number == 7) {
                service->unplug();
            } else if (number == 20) {
                service->readers = before;
                service->layCard(card);
            }
            return std::nullopt;
        };
        QCOMPARE(reader()->waitForCard(true, {}).value(), true);
        QVERIFY(*calls_ > 20);
    }
    void service_restartedWhileWaiting_isFoundAgain() {
        service_->readers[0].state = SCARD_STATE_EMPTY;
        service_->hook = [service = service_.get(), calls = calls_, card = card_](char) -> std::optional<LONG> {
            const int number = (*calls)++;
            if (number == 30) {
                service->restart();
                service->layCard(card);
            }
            const bool isAway = number >= 10 && number < 30;
            return isAway ? std::optional<LONG>(SCARD_E_NO_SERVICE) : std::nullopt;
        };
        QCOMPARE(reader()->waitForCard(true, {}).value(), true);
        QVERIFY(*calls_ > 30);
    }
    void service_endedForGoodWhileWaiting_isMissing() {
        service_->readers[0].state = SCARD_STATE_EMPTY;
        service_->hook = [calls = calls_](char) -> std::optional<LONG> {
            return (*calls)++ < 10 ? std::nullopt : std::optional<LONG>(SCARD_E_NO_SERVICE);
        };
        QCOMPARE(reader()->waitForCard(true, {}).error().fault, CardFault::ServiceMissing);
    }
    void waiting_withAMishapAtEachCall_stillSeesTheCard_data() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < kinds_.size(); ++i) {
            if (!kinds_[i].lasts) {
                QTest::newRow(kinds_[i].name) << int(i);
            }
        }
    }
    void waiting_withAMishapAtEachCall_stillSeesTheCard() {
        QFETCH(int, index);
        const MishapKind& kind = kinds_[std::size_t(index)];
        for (int at = 1; at < 14; ++at) {
            init();
            service_->readers[0].state = SCARD_STATE_EMPTY;
            const auto before = service_->readers;
            service_->hook = [service = service_.get(), calls = calls_, kind, before, card = card_,
                              at](char call) -> std::optional<LONG> {
                const int number = (*calls)++;
                if (number == at + 6) {
                    service->readers = before;
                    service->layCard(card);
                }
                return number == at ? kind.strike(*service, call) : std::nullopt;
            };
            QElapsedTimer timer;
            timer.start();
            const auto seen = reader()->waitForCard(true, {});
            service_->release();
            const QByteArray place = QByteArray(kind.name) + " at call " + QByteArray::number(at);
            QVERIFY2(!timer.hasExpired(longestMs), place + " took too long");
            // At its first question nobody knows yet that there is a service to wait for.
            QVERIFY2(seen.value_or(false) || (!seen && at < 4), place);
        }
    }
};

KAKANAI_SUITE(CardWatchTest)
#include "card_watch_test.moc"
