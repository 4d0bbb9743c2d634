#include "scanners/cards/identify_card.h"

#include "scanners/iso7816/card_session.h"
#include "scanners/mynumber/applications.h"
#include "scanners/passport/applications.h"
#include "scanners/residence/applications.h"

namespace kakanai::scanners::cards {
namespace {

using namespace iso7816;
namespace text = mynumber::text;
namespace jpki = mynumber::jpki;

constexpr QByteArrayView driversLicence("\xA0\x00\x00\x02\x31\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 16);

struct KnownApplication {
    QByteArrayView aid;
    CardKind kind;
};

constexpr KnownApplication knownApplications[] = {
    {mynumber::aid::text, CardKind::IndividualNumber},
    {driversLicence, CardKind::DriversLicence},
    {residence::aid::faces, CardKind::Residence},
    {passport::aid::travelDocument, CardKind::Passport},
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

/// Whether an individual number card is a 特定在留カード too: it knows an application of the residence card.
CardResult<bool> isAlsoResidence(CardSession& session) {
    for (const QByteArrayView aid : {residence::aid::faces, residence::aid::specified}) {
        const auto selected = session.exchange(selectApplication(aid));
        if (!selected || selected->isDone()) {
            return selected ? CardResult<bool>(true) : std::unexpected(selected.error());
        }
    }
    return false;
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
        const auto also = tries ? isAlsoResidence(session) : CardResult<bool>(std::unexpected(tries.error()));
        return also ? CardResult<IdentifiedCard>(IdentifiedCard{kind, *tries, *also}) : std::unexpected(also.error());
    }
    return IdentifiedCard{};
}

} // namespace kakanai::scanners::cards
