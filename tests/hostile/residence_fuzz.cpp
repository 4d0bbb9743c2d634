#include "scanners/residence/applications.h"
#include "scanners/residence/residence_authenticity.h"
#include "scanners/residence/residence_chip.h"
#include "scanners/residence/residence_files.h"
#include "scanners/residence/second_generation.h"
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

void readSecondFiles(QByteArrayView input) {
    if (const auto file = residence::secondEntriesOf(input)) {
        must(file->entries.birthDate.size() == 10 && file->entries.cardExpiry.size() == 10,
             "entries without their dates");
        must(file->values.size() <= input.size(), "more entries than there were");
    }
    const auto code = residence::codeOf(input, residence::second_tag::renewal);
    must(!code || code->size() <= 1, "a code of several digits");
    const auto address = residence::secondAddressPictureOf(input);
    must(!address || address->bytes.size() <= input.size(), "more picture than there was");
    const EncodedPicture picture{PictureEncoding::Tiff, "picture"};
    must(residence::checkSecondAuthenticity(input, "entries", picture, picture) != Authenticity::Verified,
         "trust from nowhere");
}

/// Its messages carry no MAC, so that what is changed may be believed; but it is read to an end.
void readOverATamperedLine(QByteArrayView input, int generation) {
    ResidenceCardType type = ResidenceCardType::Residence;
    simulated::SimulatedResidenceCard chip({.id = u"r"_s,
                                            .cardNumber = QLatin1StringView(number),
                                            .generation = generation,
                                            .address = u"静岡県浜松市"_s,
                                            .addressDate = u"2025-04-01"_s,
                                            .hasPhoto = false,
                                            .birthDate = u"1992-11-08"_s,
                                            .sex = u"2"_s,
                                            .nationality = u"UTO"_s});
    TamperedChannel channel(chip, input);
    if (const auto read = residence::readResidenceCard(channel, residenceCardNumber(number), {})) {
        type = read->type;
        must(read->apdus > 0, "a card read without an exchange");
    }
    must(type == ResidenceCardType::Residence || !input.isEmpty(), "another card without a change");
}

void readFirstOverATamperedLine(QByteArrayView input) {
    readOverATamperedLine(input, 1);
}

void readSecondOverATamperedLine(QByteArrayView input) {
    readOverATamperedLine(input, 2);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const QByteArrayView input(data + 1, qsizetype(size) - 1);
    constexpr void (*ways[])(QByteArrayView) = {readFromNobody,  readFiles,
                                                readNumber,      readFirstOverATamperedLine,
                                                readSecondFiles, readSecondOverATamperedLine};
    ways[data[0] % std::size(ways)](input);
    return 0;
}
