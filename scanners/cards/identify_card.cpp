#include "scanners/cards/identify_card.h"

#include "scanners/iso7816/card_session.h"
#include "scanners/mynumber/applications.h"

namespace kakanai::scanners::cards {
namespace {

using namespace iso7816;
namespace text = mynumber::text;
namespace jpki = mynumber::jpki;

constexpr QByteArrayView driversLicence("\xA0\x00\x00\x02\x31\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 16);
constexpr QByteArrayView residence("\xD3\x92\xF0\x00\x4F\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 16);
constexpr QByteArrayView passport("\xA0\x00\x00\x02\x47\x10\x01", 7);

struct KnownApplication {
    QByteArrayView aid;
    CardKind kind;
};

constexpr KnownApplication knownApplications[] = {
    {mynumber::aid::text, CardKind::IndividualNumber},
    {driversLicence, CardKind::DriversLicence},
    {residence, CardKind::Residence},
    {passport, CardKind::Passport},
};

struct AskedSecret {
    std::uint8_t file;
    int TriesLeft::* where;
};

CardResult<void> askTries(CardSession& session, std::initializer_list<AskedSecret> secrets, TriesLeft& tries) {
    for (const auto& [file, where] : secrets) {
        const auto left = session.triesLeft(file);
        if (!left) {
            return std::unexpected(left.error());
        }
        tries.*where = *left;
    }
    return {};
}

CardResult<TriesLeft> triesOfAll(CardSession& session) {
    TriesLeft tries;
    const auto ofText = askTries(
        session,
        {{text::pin, &TriesLeft::text}, {text::numberA, &TriesLeft::numberA}, {text::numberB, &TriesLeft::numberB}},
        tries);
    if (!ofText) {
        return std::unexpected(ofText.error());
    }
    const auto selected = session.exchange(selectApplication(mynumber::aid::jpki));
    if (!selected || !selected->isDone()) {
        return selected ? CardResult<TriesLeft>(tries) : std::unexpected(selected.error());
    }
    const auto ofJpki = askTries(
        session,
        {{jpki::authenticationPin, &TriesLeft::authentication}, {jpki::signaturePassword, &TriesLeft::signature}},
        tries);
    return ofJpki ? CardResult<TriesLeft>(tries) : std::unexpected(ofJpki.error());
}

} // namespace

CardResult<IdentifiedCard> identifyCard(ApduChannel& channel, std::stop_token stop) {
    CardSession session(channel, std::move(stop));
    for (const auto& [aid, kind] : knownApplications) {
        const auto selected = session.exchange(selectApplication(aid));
        if (!selected) {
            return std::unexpected(selected.error());
        }
        if (!selected->isDone()) {
            continue;
        }
        if (kind != CardKind::IndividualNumber) {
            return IdentifiedCard{kind, {}};
        }
        const auto tries = triesOfAll(session);
        return tries ? CardResult<IdentifiedCard>(IdentifiedCard{kind, *tries}) : std::unexpected(tries.error());
    }
    return IdentifiedCard{};
}

} // namespace kakanai::scanners::cards
