#include "scanners/iso7816/tlv.h"
#include "tests/hostile/must.h"

using namespace kakanai::scanners::iso7816;
using kakanai::hostile::must;

namespace {

constexpr int deepest = 8;

bool liesIn(QByteArrayView part, QByteArrayView whole) {
    return part.begin() >= whole.begin() && part.end() <= whole.end();
}

void walk(QByteArrayView bytes, int depth) {
    const auto header = readTlvHeader(bytes);
    const auto first = firstTlv(bytes);
    must(!first || header.has_value(), "an object without a header");
    if (first) {
        must(liesIn(first->whole, bytes) && liesIn(first->value, first->whole), "an object outside its bytes");
        must(first->whole.size() == header->wholeSize(), "an object of another size than its header says");
    }
    const auto children = tlvChildren(bytes);
    if (!children) {
        return;
    }
    qsizetype size = 0;
    for (const Tlv& child : *children) {
        size += child.whole.size();
        const Tlv* found = findTlv(*children, child.tag);
        must(!found || found == &child, "a tag found twice");
        if (depth < deepest) {
            walk(child.value, depth + 1);
        }
    }
    must(size == bytes.size(), "objects that do not fill their place");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    walk(QByteArrayView(data, qsizetype(size)), 0);
    return 0;
}
