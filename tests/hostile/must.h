#pragma once

#include <cstdio>
#include <cstdlib>

namespace kakanai::hostile {

/// What must hold whatever the input: a fuzzer hears only of a program that ends.
inline void must(bool holds, const char* what) {
    if (!holds) {
        std::fprintf(stderr, "broken: %s\n", what);
        std::abort();
    }
}

} // namespace kakanai::hostile
