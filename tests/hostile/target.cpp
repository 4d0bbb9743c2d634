#include "tests/hostile/target.h"

namespace kakanai::hostile {
namespace {

std::vector<Target>& targets() {
    static std::vector<Target> all;
    return all;
}

} // namespace

const std::vector<Target>& allTargets() {
    return targets();
}

Registration::Registration(Target target) {
    targets().push_back(std::move(target));
}

} // namespace kakanai::hostile
