#pragma once

#include "scanners/card_reader.h"
#include "scanners/mrz.h"

/// What the chip of a passport is asked; passport/ knows how. It holds Latin letters only: no kanji name, no address.
namespace kakanai::scanners {

/// What somebody took from the data page.
struct PassportRequest {
    QString chipKey;          ///< Mrz::chipKey, or chipKeyOf()
    std::optional<Mrz> typed; ///< the whole MRZ, where it was typed or scanned: compared with the chip's
};

/// What the chip says. Whether it was issued by the state it names is not checked (its EF.SOD is not read): who calls
/// it a passport has looked at the booklet.
struct Passport {
    Mrz mrz;                 ///< of data group 1, with every check digit right
    bool mrzMatches = false; ///< it is what was typed: all of it, or number, birth and expiry where only those were
    int apdus = 0;           ///< exchanges it took
    int milliseconds = 0;    ///< from SELECT to the last answer
};

/// Basic access control and data group 1 (ICAO Doc 9303 parts 10 and 11); no photograph. Costs no try. `today` decides
/// the centuries of the MRZ.
///
/// KeyForm: nothing was sent. KeyWrong: another number, birth or expiry than the chip's. Unsupported: a passport
/// without basic access control (PACE only).
CardResult<Passport> readPassport(CardReader& reader, const QString& readerName, const PassportRequest& request,
                                  QDate today, std::stop_token stop);

} // namespace kakanai::scanners
