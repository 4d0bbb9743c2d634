#include "scanners/passport/passport_chip.h"
#include "scanners/passport/passport_files.h"
#include "scanners/simulated/passport/simulated_passport.h"
#include "tests/hostile/hostile_channel.h"
#include "tests/hostile/tampering.h"

using namespace kakanai::scanners;
using namespace Qt::StringLiterals;
using kakanai::hostile::HostileChannel;
using kakanai::hostile::must;
using kakanai::hostile::TamperedChannel;

namespace {

const QDate today(2026, 11, 22);
const QString firstLine = u"P<UTOSANTOS<DOS<REIS<<MARIA<CLARA<<<<<<<<<<<"_s;
const QString secondLine = u"XA09999999UTO9211085F3303104<<<<<<<<<<<<<<00"_s;

PassportRequest request() {
    const auto mrz = parseMrz(firstLine + secondLine, today);
    return {mrz.value().chipKey, *mrz};
}

/// Answers of nobody who knows the keys.
void readFromNobody(QByteArrayView input) {
    HostileChannel channel(input);
    must(!passport::readPassport(channel, request(), today, {}), "a passport from a chip without the keys");
}

void readFiles(QByteArrayView input) {
    if (const auto text = passport::mrzTextOf(input)) {
        must(text->size() <= input.size(), "more MRZ than there was");
    }
    passport::announcesDataGroup1(input);
}

/// A chip that knows the keys and says anything.
void readAnyMrz(QByteArrayView input) {
    constexpr qsizetype longest = 200;
    simulated::SimulatedPassport chip({u"p"_s, firstLine, secondLine},
                                      {.otherMrz = QLatin1StringView(input.first(std::min(input.size(), longest)))});
    const auto read = passport::readPassport(chip, request(), today, {});
    must(!read || !read->mrz.documentNumber.isEmpty(), "a passport without a number");
}

/// Whatever is changed on the way after the keys are agreed upon: the truth or nothing.
void readOverATamperedLine(QByteArrayView input) {
    simulated::SimulatedPassport chip({u"p"_s, firstLine, secondLine});
    TamperedChannel channel(chip, input);
    const auto read = passport::readPassport(channel, request(), today, {});
    must(!read || read->mrzMatches, "a changed message was believed");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const QByteArrayView input(data + 1, qsizetype(size) - 1);
    constexpr void (*ways[])(QByteArrayView) = {readFromNobody, readFiles, readAnyMrz, readOverATamperedLine};
    ways[data[0] % std::size(ways)](input);
    return 0;
}
