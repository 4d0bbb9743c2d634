#include "app/wiring/cards/read_by_way.h"

#include "app/visit/faults.h"
#include "scanners/passport.h"

namespace kakanai::wiring {
namespace {

using scanners::CardKind;
using scanners::CardReader;
using scanners::Secret;
using visit::CardRead;
using visit::Way;

base::Result<CardRead> readNumberCard(CardReader& reader, Way way, const Secret& secret, std::stop_token stop) {
    const auto kind = way == Way::CardWithNumberB ? scanners::CardSecret::NumberB : scanners::CardSecret::Pin;
    const auto info = scanners::readBasicInfo(reader, {}, kind, secret, std::move(stop));
    return info ? base::Result<CardRead>(CardRead{visit::toldBy(*info), info->authenticity})
                : std::unexpected(visit::problemOf(info.error()));
}

base::Result<CardRead> readLicence(CardReader& reader, const Secret& pin, QDate today, std::stop_token stop) {
    const auto licence = scanners::readDriversLicence(reader, {}, pin, {}, std::move(stop));
    if (!licence) {
        return std::unexpected(visit::problemOf(licence.error()));
    }
    CardRead read{.person = visit::toldBy(*licence)};
    if (const auto alerts = visit::alertsOf(*licence, today); !alerts.empty()) {
        read.alert = alerts.front();
    }
    return read;
}

base::Result<CardRead> readResidence(CardReader& reader, const Secret& number, std::stop_token stop) {
    const auto card = scanners::readResidenceCard(reader, {}, number, std::move(stop));
    if (!card) {
        return std::unexpected(visit::problemOf(card.error()));
    }
    // A face that cannot be shown is still on the card, in the hand of whoever types.
    const auto face = scanners::decodePicture(card->front);
    return CardRead{visit::toldBy(*card, face.value_or(scanners::DecodedPicture{})), card->authenticity};
}

base::Result<CardRead> readPassport(CardReader& reader, const Secret& key, QDate today, std::stop_token stop) {
    const auto bytes = key.bytes();
    const auto text = QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()));
    const QStringList parts = text.split(u'/');
    const auto chipKey = scanners::chipKeyOf(parts.value(0), parts.value(1), parts.value(2));
    if (!chipKey) {
        return std::unexpected(visit::problemOf(chipKey.error()));
    }
    const auto passport = scanners::readPassport(reader, {}, {*chipKey, {}}, today, std::move(stop));
    if (!passport) {
        return std::unexpected(visit::problemOf(passport.error()));
    }
    return CardRead{visit::toldBy(passport->mrz),
                    passport->mrzMatches ? scanners::Authenticity::Unchecked : scanners::Authenticity::Mismatch};
}

} // namespace

CardKind cardOf(Way way) {
    switch (way) {
    case Way::CardWithPin:
    case Way::CardWithNumberB:
        return CardKind::IndividualNumber;
    case Way::Licence:
        return CardKind::DriversLicence;
    case Way::ResidenceCard:
        return CardKind::Residence;
    case Way::Passport:
        return CardKind::Passport;
    case Way::Typing:
    case Way::Code:
        return CardKind::None;
    }
    std::unreachable();
}

int triesOf(const scanners::TriesLeft& tries, Way way) {
    switch (way) {
    case Way::CardWithPin:
        return tries.text;
    case Way::CardWithNumberB:
        return tries.numberB;
    case Way::Licence:
        return tries.licencePin1;
    case Way::ResidenceCard:
    case Way::Passport:
    case Way::Typing:
    case Way::Code:
        return -1;
    }
    std::unreachable();
}

base::Result<CardRead> readByWay(CardReader& reader, Way way, const Secret& key, QDate today, std::stop_token stop) {
    switch (way) {
    case Way::CardWithPin:
    case Way::CardWithNumberB:
        return readNumberCard(reader, way, key, std::move(stop));
    case Way::Licence:
        return readLicence(reader, key, today, std::move(stop));
    case Way::ResidenceCard:
        return readResidence(reader, key, std::move(stop));
    case Way::Passport:
        return readPassport(reader, key, today, std::move(stop));
    case Way::Typing:
    case Way::Code:
        break;
    }
    std::unreachable();
}

} // namespace kakanai::wiring
