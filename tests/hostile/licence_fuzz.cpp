#include "tests/hostile/licence_input.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    kakanai::tests::feedLicence(data, size);
    return 0;
}
