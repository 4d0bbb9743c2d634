#include "scanners/cards/identify_card.h"
#include "scanners/mynumber/individual_number_card.h"
#include "tests/hostile/hostile_channel.h"

using namespace kakanai::scanners;
using kakanai::hostile::HostileChannel;
using kakanai::hostile::must;

namespace {

void identify(QByteArrayView input) {
    HostileChannel channel(input);
    const auto card = cards::identifyCard(channel, {});
    must(channel.secretsSent() == 0, "a secret spent to see what card it is");
    must(!card || card->kind != CardKind::None, "a card that is none");
}

void read(QByteArrayView input, CardSecret kind, const char* secret) {
    HostileChannel channel(input);
    const auto info = mynumber::readBasicInfo(channel, kind, Secret(secret), {});
    must(channel.secretsSent() <= 2, "a secret sent more than twice");
    if (!info) {
        return;
    }
    must(channel.secretsSent() > 0, "data without a secret");
    must(!info->name.isEmpty() && !info->address.isEmpty(), "an empty item");
    must(info->birthDate.size() == 10, "a birth date of another form");
    must(info->apdus == channel.exchanges(), "exchanges counted wrongly");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArrayView input(data, qsizetype(size));
    identify(input);
    read(input, CardSecret::Pin, "1234");
    read(input, CardSecret::NumberB, "55021720352285");
    return 0;
}
