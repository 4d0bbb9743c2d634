#include "scanners/cards/identify_card.h"

#include "scanners/iso7816/card_session.h"
#include "scanners/licence/applications.h"
#include "scanners/mynumber/applications.h"

namespace kakanai::scanners::cards {
namespace {

using namespace iso7816;
namespace text = mynumber::text;
namespace jpki = mynumber::jpki;

constexpr QByteArrayView residence("\xD3\x92\xF0\x00\x4F\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00", 16);
constexpr QByteArrayView passport("\xA0\x00\x00\x02\x47\x10\x01", 7);

struct KnownApplication {
    QByteArrayView aid;
    CardKind kind;
};

constexpr KnownApplication knownApplications[] = {
    {mynumber::aid::text, CardKind::IndividualNumber},
    {licence::aid::entries, CardKind::DriversLicence},
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

CardResult<TriesLeft> triesOfLicence(CardSession& session) {
    TriesLeft tries;
    const auto selected = session.exchange(selectMasterFile());
    if (!selected || !selected->isDone()) {
        return selected ? CardResult<TriesLeft>(tries) : std::unexpected(selected.error());
    }
    const auto asked = askTries(
        session, {{licence::master::pin1, &TriesLeft::licencePin1}, {licence::master::pin2, &TriesLeft::licencePin2}},
        tries);
    return asked ? CardResult<TriesLeft>(tries) : std::unexpected(asked.error());
}

CardResult<TriesLeft> triesOfNumberCard(CardSession& session) {
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

CardResult<TriesLeft> triesOf(CardKind kind, CardSession& session) {
    switch (kind) {
    case CardKind::IndividualNumber:
        return triesOfNumberCard(session);
    case CardKind::DriversLicence:
        return triesOfLicence(session);
    case CardKind::None:
    case CardKind::Residence:
    case CardKind::Passport:
    case CardKind::Unknown:
        return TriesLeft{};
    }
    std::unreachable();
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
        const auto tries = triesOf(kind, session);
        return tries ? CardResult<IdentifiedCard>(IdentifiedCard{kind, *tries}) : std::unexpected(tries.error());
    }
    return IdentifiedCard{};
}

} // namespace kakanai::scanners::cards
