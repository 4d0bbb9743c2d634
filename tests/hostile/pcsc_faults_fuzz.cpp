#include "scanners/individual_number_card.h"
#include "scanners/pcsc/pcsc_card_reader.h"
#include "scanners/pcsc/pcsc_limits.h"
#include "tests/hostile/must.h"
#include "tests/unit/scanners/pcsc/mishap_kinds.h"

#include "scanners/simulated/simulated_card.h"

#include <atomic>

using namespace kakanai::scanners;
using namespace kakanai::tests;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using kakanai::hostile::must;

namespace {

constexpr pcsc::PcscLimits shortLimits{
    .call = 5000ms, .busy = 4ms, .presence = 2ms, .watch = 2ms, .restart = 4ms, .again = 1ms};
constexpr std::uint8_t nothingHappens = 0x80; ///< and all above: most calls go well

std::shared_ptr<simulated::SimulatedCard> cardOf(const QString& name, const QString& pin) {
    static const auto keys = std::make_shared<simulated::CardKeys>();
    return std::make_shared<simulated::SimulatedCard>(
        simulated::Persona{u"p"_s, pin, u"55021720352285"_s, u"ABC123"_s, name, u"B"_s, u"1980-02-17"_s, u"male"_s},
        simulated::SimulatedCardOptions{.keys = keys});
}

/// One byte of input for each call to the service: which kind of mishap happens before it, if any. Shared with threads
/// that were given up, which may come late.
class Play {
public:
    explicit Play(QByteArray input) : input_(std::move(input)) {}

    std::shared_ptr<simulated::SimulatedCard> holder() const { return holder_; }
    void expectTries() const {
        must(holder_->triesLeft().text == 3, "a try lost with the right PIN");
        must(stranger_->triesLeft().text >= 2, "more than one try of a stranger's card lost");
    }
    std::optional<LONG> strike(FakeService& service, char call) {
        const int number = calls_++;
        const auto kind = number < input_.size() ? std::uint8_t(input_[number]) : nothingHappens;
        if (kind >= nothingHappens) {
            return std::nullopt;
        }
        const auto answer = kinds_[kind % kinds_.size()].strike(service, call);
        // A call that hangs costs its whole limit: the property tests have it, here only what is quick.
        return answer == FakeService::never ? SCARD_F_INTERNAL_ERROR : answer;
    }

private:
    QByteArray input_;
    std::shared_ptr<simulated::SimulatedCard> holder_ = cardOf(u"A"_s, u"1234"_s);
    std::shared_ptr<simulated::SimulatedCard> stranger_ = cardOf(u"Z"_s, u"9876"_s);
    std::vector<MishapKind> kinds_ = mishapKinds(stranger_);
    std::atomic<int> calls_ = 0;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto play = std::make_shared<Play>(QByteArrayView(data, qsizetype(size)).toByteArray());
    const auto service = std::make_shared<FakeService>(play->holder());
    service->hook = [play, raw = service.get()](char call) { return play->strike(*raw, call); };
    const auto reader = pcsc::makePcscReader([service] { return service->functions(); }, shortLimits);
    const auto info = readBasicInfo(*reader, {}, CardSecret::Pin, Secret("1234"), {});
    must(!info || info->name == u"A"_s || info->name == u"Z"_s, "a card of nobody");
    play->expectTries();
    const auto status = reader->status({});
    must(!status || status->readers.size() <= 1, "readers that are none");
    service->release();
    return 0;
}
