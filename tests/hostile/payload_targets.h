#pragma once

#include "app/handover/canonical_cbor.h"
#include "app/handover/part_collector.h"
#include "app/handover/sealed_letter.h"
#include "app/handover/visit_pack.h"
#include "app/payloads/mapped_case.h"
#include "app/payloads/mapping_file.h"
#include "app/payloads/recognise.h"
#include "app/procedures/engine.h"

#include <array>
#include <cstddef>
#include <cstdint>

/// What the fuzzers of codes and tables do with their bytes; 0 always. A result that breaks a promise ends the program.
namespace kakanai::hostile {

inline void insist(bool holds) {
    if (!holds) {
        qFatal("a reader broke its promise");
    }
}

inline QByteArray bytesOf(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)};
}

/// The bytes as each layer of a visit code meets them, from the sealed message to the visit.
inline int visitCode(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes = bytesOf(data, size);
    if (const auto value = handover::fromCanonicalCbor(bytes)) {
        insist(handover::toCanonicalCbor(*value) == bytes);
    }
    if (const auto letter = handover::readLetter(bytes)) {
        insist(handover::writeLetter(*letter) == bytes);
    }
    if (const auto visit = handover::unpackVisit(bytes)) {
        insist(handover::unpackVisit(handover::packVisit(*visit)).has_value());
    }
    constexpr std::array<unsigned char, db::StoreKey::size> seed{7};
    static const handover::SecretKey counter(handover::KeyKind::Counter,
                                             db::StoreKey(std::span<const unsigned char, db::StoreKey::size>(seed)));
    insist(!handover::openLetter(bytes, counter, {}) || size > 0);
    return 0;
}

inline const procedures::Catalogue& vocabulary() {
    static const procedures::Catalogue catalogue =
        procedures::loadCatalogue(QStringLiteral(":/kakanai/catalogue"), {}).catalogue;
    return catalogue;
}

/// Text that a scanner read: what is it, and if it is a part, is it read the same way twice?
inline int payloadText(const std::uint8_t* data, std::size_t size) {
    const auto text = payloads::decodeText(bytesOf(data, size), payloads::Encoding::Utf8);
    if (!text) {
        return 0;
    }
    static const payloads::KnownPayloads known{payloads::shippedMappings(vocabulary()), {}};
    const payloads::Payload payload = payloads::recognise(*text, known);
    if (payload.mapping) {
        (void)payloads::readMappedText(*text, *payload.mapping, vocabulary());
    }
    handover::PartCollector collector;
    if (const auto part = handover::readPart(*text)) {
        insist(part->index < part->count && part->count <= handover::mostParts);
        (void)collector.add(*part);
    }
    return 0;
}

/// The first byte chooses whether the rest is a mapping file or a table.
inline int mappedCase(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const QByteArray rest = bytesOf(data + 1, size - 1);
    if (data[0] == 'm') {
        const auto loaded =
            payloads::readMapping(rest, QStringLiteral("fuzz.yaml"), vocabulary(), QStringLiteral("en"));
        insist(loaded.mapping.has_value() || !loaded.findings.empty());
        return 0;
    }
    static const std::vector<payloads::Mapping> mappings = payloads::shippedMappings(vocabulary());
    for (const payloads::Mapping& mapping : mappings) {
        if (const auto mapped = payloads::readMappedCase(rest, mapping, vocabulary())) {
            insist(!mapped->facts.persons.empty());
        }
    }
    return 0;
}

} // namespace kakanai::hostile
