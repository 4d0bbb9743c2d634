#include "scanners/mynumber/applications.h"
#include "scanners/mynumber/commands.h"
#include "scanners/mynumber/conversation.h"
#include "scanners/mynumber/field_text.h"
#include "scanners/mynumber/individual_number_card.h"

namespace kakanai::scanners::mynumber {
namespace {

using namespace iso7816;

/// Record 1 as test cards have it, and nobody has published: 01 1C, then serial (15), municipality (5) and expiry (8).
std::optional<CardIdentity> identityFrom(QByteArrayView record) {
    constexpr QByteArrayView header("\x01\x1C", 2);
    constexpr qsizetype serialSize = 15;
    constexpr qsizetype municipalitySize = 5;
    constexpr qsizetype dateSize = 8;
    if (!record.startsWith(header) || record.size() != header.size() + serialSize + municipalitySize + dateSize) {
        return std::nullopt;
    }
    const auto digits = digitsFrom(record.sliced(header.size()));
    const auto expiry = dateFrom(record.last(dateSize));
    if (!digits || !expiry) {
        return std::nullopt;
    }
    return CardIdentity{digits->first(serialSize), digits->sliced(serialSize, municipalitySize), *expiry};
}

} // namespace

CardResult<std::optional<CardIdentity>> readCardIdentity(ApduChannel& channel, std::stop_token stop) {
    CardSession session(channel, std::move(stop));
    const auto selected = session.exchange(selectApplication(aid::common));
    if (!selected) {
        return std::unexpected(selected.error());
    }
    if (!selected->isDone()) {
        return std::optional<CardIdentity>();
    }
    constexpr std::uint8_t first = 1;
    const auto record = session.exchange(readRecord(common::identity, first));
    if (!record) {
        return std::unexpected(record.error());
    }
    return record->isDone() ? identityFrom(record->data) : std::nullopt;
}

} // namespace kakanai::scanners::mynumber

namespace kakanai::scanners {

CardResult<std::optional<CardIdentity>> readCardIdentity(CardReader& reader, const QString& readerName,
                                                         std::stop_token stop) {
    return mynumber::throughReader(reader, readerName, stop,
                                   [&](ApduChannel& channel) { return mynumber::readCardIdentity(channel, stop); });
}

} // namespace kakanai::scanners
