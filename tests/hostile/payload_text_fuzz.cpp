#include "tests/hostile/payload_targets.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    return kakanai::hostile::payloadText(data, size);
}
