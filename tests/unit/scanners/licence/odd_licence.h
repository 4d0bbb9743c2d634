#pragma once

#include "scanners/simulated/licence/simulated_licence.h"

#include <map>

namespace kakanai::tests {

/// A simulated licence with another hand on the line: files of DF1 replaced or taken away, answers cut, failing or
/// coming in parts. What it is told nothing about, the licence answers.
class OddLicence : public scanners::ApduChannel {
public:
    explicit OddLicence(const scanners::simulated::LicencePersona& persona) : card(persona) {}

    scanners::CardResult<QByteArray> transmit(const QByteArray& command) override;

    scanners::simulated::SimulatedLicence card;
    std::map<int, std::optional<QByteArray>> files; ///< by short id; no value: 6A82
    int longestAnswer = 256;                        ///< data bytes of one answer
    bool failsAt256 = false;                        ///< READ with Le 00 fails, as through readers that carry less
    bool saysWrongLength = false;                   ///< READ with Le 00 answers 6700
    bool answersInParts = false;                    ///< 61xx and GET RESPONSE
    bool wantsExactLength = false;                  ///< 6Cxx when fewer bytes are there than asked
    int resetAt = 0;                                ///< the card loses its power before this exchange, from 1
    int exchanges = 0;

private:
    QByteArray readFrom(const QByteArray& file, int offset, int count) const;
    QByteArray inParts(QByteArray answer);

    int file_ = -1;
    bool isInEntries_ = false;
    QByteArray rest_;
};

} // namespace kakanai::tests
