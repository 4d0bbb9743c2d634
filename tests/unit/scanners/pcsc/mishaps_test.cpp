#include "scanners/individual_number_card.h"
#include "scanners/pcsc/pcsc_card_reader.h"
#include "scanners/pcsc/pcsc_limits.h"
#include "scanners/simulated/simulated_card.h"
#include "tests/support/suite.h"
#include "tests/unit/scanners/pcsc/mishap_kinds.h"

#include <QElapsedTimer>

#include <atomic>

using namespace kakanai::scanners;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr pcsc::PcscLimits shortLimits{
    .call = 2000ms, .busy = 20ms, .presence = 8ms, .watch = 8ms, .restart = 20ms, .again = 2ms};
constexpr qint64 longestMs = 3000;

simulated::Persona person(const QString& name, const QString& address, const QString& pin) {
    return {u"p"_s, pin, u"55021720352285"_s, u"ABC123"_s, name, address, u"1980-02-17"_s, u"male"_s};
}

/// A card that notes what it is told, so that its tries can be looked after.
class WatchedCard : public simulated::Chip {
public:
    explicit WatchedCard(const simulated::Persona& holder, const std::shared_ptr<simulated::CardKeys>& keys)
        : holder_(holder), card_(holder, {.keys = keys}) {}

    CardResult<QByteArray> transmit(const QByteArray& command) override {
        const std::scoped_lock lock(mutex_);
        const bool isVerify = command.size() >= 4 && command.at(1) == 0x20;
        if (isVerify && command.size() == 4) {
            wasAsked_ = true;
        } else if (isVerify && !std::exchange(wasAsked_, false)) {
            ++unaskedSecrets_;
        }
        return card_.transmit(command);
    }
    void reset() override { card_.reset(); }
    QByteArray answerToReset() const override { return card_.answerToReset(); }

    const simulated::Persona& holder() const { return holder_; }
    int unaskedSecrets() const { return unaskedSecrets_; }
    int verifications() const { return card_.verifications(); }
    int triesLeft() const { return card_.triesLeft().text; }
    /// All tries again, as its holder could do.
    void restore() {
        card_.reset();
        card_.transmit(QByteArray::fromHex("00A4040C0AD3921000310001010408")).value();
        card_.transmit(QByteArray::fromHex("0020009104") + holder_.pin.toLatin1()).value();
        card_.reset();
    }

private:
    simulated::Persona holder_;
    simulated::SimulatedCard card_;
    std::mutex mutex_;
    bool wasAsked_ = false;
    int unaskedSecrets_ = 0;
};

} // namespace

/// Each kind of mishap, at every single call that reading a card makes to the smart-card service.
class MishapsTest : public QObject {
    Q_OBJECT

    std::shared_ptr<simulated::CardKeys> keys_ = std::make_shared<simulated::CardKeys>();
    std::shared_ptr<WatchedCard> taro_ =
        std::make_shared<WatchedCard>(person(u"架空　太郎"_s, u"青梅市九十九番"_s, u"1234"_s), keys_);
    std::shared_ptr<WatchedCard> stranger_ =
        std::make_shared<WatchedCard>(person(u"見本　花子"_s, u"奥多摩町九十九番"_s, u"9876"_s), keys_);
    std::vector<MishapKind> kinds_ = mishapKinds(stranger_);

    /// A service in which `kind` strikes at call number `at`, and whether it came to that.
    struct Struck {
        std::shared_ptr<FakeService> service;
        std::shared_ptr<std::atomic<int>> calls = std::make_shared<std::atomic<int>>(0);
    };
    Struck strike(const MishapKind& kind, int at) const {
        Struck struck{std::make_shared<FakeService>(taro_)};
        // Not the service's owner: the hook is a part of it.
        struck.service->hook = [service = struck.service.get(), calls = struck.calls, kind, at](char call) {
            const int number = (*calls)++;
            const bool strikes = number == at || (kind.lasts && number > at);
            return strikes ? kind.strike(*service, call) : std::nullopt;
        };
        return struck;
    }
    /// Only a call that hangs is given up soon: on a busy machine another one would be, too, and reach the card late.
    std::unique_ptr<CardReader> readerOf(const Struck& struck, const MishapKind& kind) const {
        pcsc::PcscLimits limits = shortLimits;
        limits.call = QByteArrayView(kind.name) == "call hangs" ? 120ms : shortLimits.call;
        return pcsc::makePcscReader([service = struck.service] { return service->functions(); }, limits);
    }
    static QByteArray where(const MishapKind& kind, int at) {
        return QByteArray(kind.name) + (kind.lasts ? " from call " : " at call ") + QByteArray::number(at);
    }
    void expectWhole(const BasicInfo& info, const QByteArray& place) const {
        const bool isTaros = info.name == taro_->holder().name && info.address == taro_->holder().address;
        const bool isStrangers = info.name == stranger_->holder().name && info.address == stranger_->holder().address;
        QVERIFY2(isTaros || isStrangers, place);
        QVERIFY2(info.authenticity != Authenticity::Mismatch, place);
    }
    /// Whether the mishap was reached at all.
    bool readWith(const MishapKind& kind, int at, const char* pin) {
        const QByteArray place = where(kind, at);
        const Struck struck = strike(kind, at);
        const auto reader = readerOf(struck, kind);
        QElapsedTimer timer;
        timer.start();
        const auto result = readBasicInfo(*reader, {}, CardSecret::Pin, Secret(pin), {});
        [&] {
            QVERIFY2(!timer.hasExpired(longestMs), place + " took too long");
            QVERIFY2(taro_->unaskedSecrets() == 0 && stranger_->unaskedSecrets() == 0,
                     place + " sent a secret unasked");
            if (result) {
                expectWhole(*result, place);
            } else {
                const bool isWrongPin = result.error().fault == CardFault::PinWrong && taro_->triesLeft() == 2;
                const bool mayBe = std::ranges::count(kind.mayBe, result.error().fault) == 1;
                QVERIFY2(mayBe || isWrongPin, place + " is fault " + QByteArray::number(int(result.error().fault)));
                QVERIFY2(!kind.isSurvived || isWrongPin, place + " was not survived");
            }
        }();
        struck.service->release();
        return *struck.calls > at;
    }
    void eachKind() {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < kinds_.size(); ++i) {
            QTest::addRow("%s%s", kinds_[i].name, kinds_[i].lasts ? " for good" : "") << int(i);
        }
    }

private Q_SLOTS:
    void initTestCase() {
        // What a card signs is made at its first read, which takes longer than the short limits allow.
        for (const auto& card : {taro_, stranger_}) {
            const auto warm = std::make_shared<FakeService>(card);
            const auto reader = pcsc::makePcscReader([warm] { return warm->functions(); }, {});
            QVERIFY(readBasicInfo(*reader, {}, CardSecret::Pin, Secret(card->holder().pin.toLatin1()), {}));
        }
    }
    void cleanup() {
        taro_->restore();
        stranger_->restore();
    }

    void rightPin_withAMishapAtEachCall_endsInACodeAndCostsNoTry_data() { eachKind(); }
    void rightPin_withAMishapAtEachCall_endsInACodeAndCostsNoTry() {
        QFETCH(int, index);
        const MishapKind& kind = kinds_[std::size_t(index)];
        int at = 0;
        while (readWith(kind, at, "1234") && !QTest::currentTestFailed()) {
            QVERIFY2(taro_->triesLeft() == 3, where(kind, at));
            QVERIFY2(stranger_->triesLeft() >= 2, where(kind, at));
            stranger_->restore();
            ++at;
        }
        QVERIFY2(at > 15, "a read makes more calls than that");
    }
    void wrongPin_withAMishapAtEachCall_costsOneTryAtMost_data() { eachKind(); }
    void wrongPin_withAMishapAtEachCall_costsOneTryAtMost() {
        QFETCH(int, index);
        const MishapKind& kind = kinds_[std::size_t(index)];
        for (int at = 0; readWith(kind, at, "9999") && !QTest::currentTestFailed(); ++at) {
            QVERIFY2(taro_->triesLeft() >= 2, where(kind, at));
            QVERIFY2(stranger_->triesLeft() >= 2, where(kind, at));
            taro_->restore();
            stranger_->restore();
        }
    }
    void cardSwapped_afterTheFirstCommand_neverLosesATry() {
        for (const MishapKind& kind : kinds_) {
            if (!QByteArrayView(kind.name).startsWith("card swapped")) {
                continue;
            }
            const int before = stranger_->verifications();
            // Establish, list twice, look, connect, begin; then the first command, and from there on this card is
            // meant.
            for (int at = 7; readWith(kind, at, "1234") && !QTest::currentTestFailed(); ++at) {
                QVERIFY2(stranger_->verifications() == before, where(kind, at));
            }
        }
    }
    void status_withAMishapAtEachCall_endsInACode_data() { eachKind(); }
    void status_withAMishapAtEachCall_endsInACode() {
        QFETCH(int, index);
        const MishapKind& kind = kinds_[std::size_t(index)];
        for (int at = 0;; ++at) {
            const Struck struck = strike(kind, at);
            QElapsedTimer timer;
            timer.start();
            const auto status = readerOf(struck, kind)->status({});
            QVERIFY2(!timer.hasExpired(longestMs), where(kind, at) + " took too long");
            QVERIFY2(status || !kind.isSurvived, where(kind, at));
            QVERIFY(!status || status->readers.size() <= 1);
            struck.service->release();
            if (*struck.calls <= at) {
                break;
            }
        }
        QCOMPARE(taro_->triesLeft(), 3);
    }
};

KAKANAI_SUITE(MishapsTest)
#include "mishaps_test.moc"
