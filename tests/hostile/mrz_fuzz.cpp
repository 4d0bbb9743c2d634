#include "scanners/mrz.h"
#include "tests/hostile/must.h"

#include <QStringDecoder>

using namespace kakanai::scanners;
using kakanai::hostile::must;

namespace {

const QDate today(2026, 11, 22);

void looksRight(const Mrz& mrz) {
    constexpr qsizetype shortestKey = 24;
    must(!mrz.documentNumber.isEmpty() && !mrz.primaryName.isEmpty(), "an MRZ without number or name");
    must(mrz.chipKey.size() >= shortestKey, "a chip key that is too short");
    must(mrz.birthDate.isEmpty() || mrz.birthDate <= today.toString(Qt::ISODate), "a birth in the future");
    must(!mrz.primaryName.contains(u'<') && !mrz.secondaryName.contains(u'<'), "filler in a name");
}

/// A suggestion is one character for another, in a place that is there.
void looksRight(const MrzError& error) {
    constexpr int mostLines = 3;
    constexpr int widest = 45;
    must(error.line >= 0 && error.line <= mostLines, "a line that no format has");
    must(error.position >= 0 && error.position <= widest, "a place that no line has");
    for (const MrzReplacement& replacement : error.suggestion) {
        must(replacement.line >= 1 && replacement.line <= mostLines && replacement.position >= 1 &&
                 replacement.position <= widest,
             "a suggestion outside the lines");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(QByteArrayView(data, qsizetype(size)));
    const auto mrz = parseMrz(text, today);
    if (mrz) {
        looksRight(*mrz);
        must(parseMrz(text.toLower(), today) == mrz, "small letters that mean something else");
    } else {
        looksRight(mrz.error());
    }
    const QStringList parts = text.split(u'/');
    if (parts.size() == 3) {
        const auto key = chipKeyOf(parts[0], parts[1], parts[2]);
        must(key || key.error().field != MrzField::Whole, "a mistake without its field");
    }
    return 0;
}
