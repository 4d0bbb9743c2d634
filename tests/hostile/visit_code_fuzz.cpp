#include "app/handover/canonical_cbor.h"
#include "app/handover/sealed_letter.h"
#include "app/handover/visit_pack.h"
#include "tests/hostile/must.h"
#include "tests/hostile/vocabulary.h"

#include <array>

using namespace kakanai;
using namespace kakanai::hostile;

namespace {

const handover::SecretKey& counter() {
    constexpr std::array<unsigned char, db::StoreKey::size> seed{7};
    static const handover::SecretKey key(handover::KeyKind::Counter,
                                         db::StoreKey(std::span<const unsigned char, db::StoreKey::size>(seed)));
    return key;
}

} // namespace

/// The bytes as each layer of a visit code meets them, from the sealed message to the visit.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const QByteArray bytes = bytesOf(data, size);
    if (const auto value = handover::fromCanonicalCbor(bytes)) {
        must(handover::toCanonicalCbor(*value) == bytes, "there is one way to write a value");
    }
    if (const auto letter = handover::readLetter(bytes)) {
        must(handover::writeLetter(*letter) == bytes, "a letter is written as it was read");
    }
    if (const auto visit = handover::unpackVisit(bytes)) {
        must(handover::unpackVisit(handover::packVisit(*visit, handover::Ink::With)).has_value(),
             "what was read can be written and read");
    }
    must(!handover::openLetter(bytes, counter(), {}), "nobody seals by chance");
    return 0;
}
