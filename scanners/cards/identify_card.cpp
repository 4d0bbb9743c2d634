#include "scanners/cards/identify_card.h"

#include "scanners/iso7816/card_session.h"
#include "scanners/licence/applications.h"
#include "scanners/mynumber/applications.h"
#include "scanners/passport/applications.h"
#include "scanners/residence/applications.h"

namespace kakanai::scanners::cards {
namespace {

using namespace iso7816;
namespace text = mynumber::text;
namespace jpki = mynumber::jpki;

struct KnownApplication {
    QByteArrayView aid;
    CardKind kind;
};

constexpr KnownApplication knownApplications[] = {
    {mynumber::aid::text, CardKind::IndividualNumber},
    {licence::aid::entries, CardKind::DriversLicence},
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
        const auto also =
            tries && kind == CardKind::IndividualNumber ? isAlsoResidence(session) : CardResult<bool>(false);
        if (!tries || !also) {
            return std::unexpected(!tries ? tries.error() : also.error());
        }
        return IdentifiedCard{kind, *tries, *also};
    }
    return IdentifiedCard{};
}

} // namespace kakanai::scanners::cards
