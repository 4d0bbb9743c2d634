#include "app/handover/part_collector.h"
#include "app/payloads/mapped_case.h"
#include "app/payloads/mapping_file.h"
#include "app/payloads/recognise.h"
#include "tests/hostile/must.h"
#include "tests/hostile/vocabulary.h"

using namespace kakanai;
using namespace kakanai::hostile;

/// Text that a scanner read: what it is, and the reader of that kind.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto text = payloads::decodeText(bytesOf(data, size), payloads::Encoding::Utf8);
    if (!text) {
        return 0;
    }
    static const payloads::KnownPayloads known{payloads::shippedMappings(vocabulary()), {}};
    const payloads::Payload payload = payloads::recognise(*text, known);
    must((payload.kind == payloads::PayloadKind::Table) == (payload.mapping != nullptr), "a table has its mapping");
    if (payload.mapping) {
        (void)payloads::readMappedText(*text, *payload.mapping, vocabulary());
    }
    handover::PartCollector collector;
    if (const auto part = handover::readPart(*text)) {
        must(part->index < part->count && part->count <= handover::mostParts, "a part is one of its message");
        (void)collector.add(*part);
    }
    return 0;
}
