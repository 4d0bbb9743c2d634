#pragma once

#include <QStringList>

#include <cstddef>
#include <vector>

namespace kakanai::hostile {

/// A fuzz target as a part of test_hostile. It ends the program when it is broken.
struct Target {
    const char* name;
    int (*run)(const unsigned char* input, std::size_t size);
    int rounds; ///< mutated inputs of the short run
    std::vector<const char*> seedFolders;
};

/// All targets of tests/hostile/CMakeLists.txt.
const std::vector<Target>& allTargets();

/// Announces one; written by the build.
class Registration {
public:
    explicit Registration(Target target);
};

} // namespace kakanai::hostile
