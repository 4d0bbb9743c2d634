#include "scanners/residence/applications.h"
#include "scanners/residence/residence_authenticity.h"
#include "scanners/residence/residence_chip.h"
#include "scanners/residence/residence_files.h"
#include "scanners/simulated/residence/simulated_residence_card.h"
#include "tests/hostile/hostile_channel.h"
#include "tests/hostile/tampering.h"

using namespace kakanai::scanners;
using namespace Qt::StringLiterals;
using kakanai::hostile::HostileChannel;
using kakanai::hostile::must;
using kakanai::hostile::TamperedChannel;

namespace {

constexpr const char* number = "ZZ99999901ZZ";

/// Answers of nobody who knows the number.
void readFromNobody(QByteArrayView input) {
    HostileChannel channel(input);
    must(!residence::readResidenceCard(channel, residenceCardNumber(number), {}), "a card that knows no number");
}

void readFiles(QByteArrayView input) {
    residence::generationOf(input);
    residence::renewalOf(input);
    residence::textOf(input, residence::tag::comprehensivePermission);
    if (const auto address = residence::addressOf(input)) {
        must(address->text.isEmpty() || address->date.size() == 10, "an address without its date");
    }
    const auto picture = residence::pictureOf(input, residence::tag::front, PictureEncoding::Tiff);
    must(!picture || picture->bytes.size() <= input.size(), "more picture than there was");
    must(residence::checkAuthenticity(input, "front", "photo") != Authenticity::Verified, "trust from nowhere");
}

void readNumber(QByteArrayView input) {
    const Secret secret = residenceCardNumber(input);
    must(secret.isEmpty() || secret.length() == 12, "a number of another form");
}

/// Its messages carry no MAC, so that what is changed may be believed; but it is read to an end.
void readOverATamperedLine(QByteArrayView input) {
    ResidenceCardType type = ResidenceCardType::Residence;
    simulated::SimulatedResidenceCard chip(
        {u"r"_s, QLatin1StringView(number), false, u"静岡県浜松市"_s, u"2025-04-01"_s, {}, {}, {}, false, false});
    TamperedChannel channel(chip, input);
    if (const auto read = residence::readResidenceCard(channel, residenceCardNumber(number), {})) {
        type = read->type;
        must(read->apdus > 0, "a card read without an exchange");
    }
    must(type == ResidenceCardType::Residence || !input.isEmpty(), "another card without a change");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const QByteArrayView input(data + 1, qsizetype(size) - 1);
    constexpr void (*ways[])(QByteArrayView) = {readFromNobody, readFiles, readNumber, readOverATamperedLine};
    ways[data[0] % std::size(ways)](input);
    return 0;
}
