#include "app/payloads/mapped_case.h"
#include "app/payloads/mapping_file.h"
#include "tests/hostile/must.h"
#include "tests/hostile/vocabulary.h"

using namespace kakanai;
using namespace kakanai::hostile;
using namespace Qt::StringLiterals;

/// The first byte says whether the rest is a mapping file ('m') or a table.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) {
        return 0;
    }
    const QByteArray rest = bytesOf(data + 1, size - 1);
    if (data[0] == 'm') {
        const auto loaded = payloads::readMapping(rest, u"fuzz.yaml"_s, vocabulary(), u"en"_s);
        must(loaded.mapping.has_value() || !loaded.findings.empty(), "a file that is refused says why");
        return 0;
    }
    static const std::vector<payloads::Mapping> mappings = payloads::shippedMappings(vocabulary());
    for (const payloads::Mapping& mapping : mappings) {
        if (const auto mapped = payloads::readMappedCase(rest, mapping, vocabulary())) {
            must(!mapped->facts.persons.empty(), "a table that is read names somebody");
        }
    }
    return 0;
}
