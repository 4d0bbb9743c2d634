#pragma once

#include "app/procedures/deciding/fact_reader.h"
#include "app/procedures/rule.h"

namespace kakanai::procedures::deciding {

/// A rule's result, and while it is unknown the facts it hangs on.
struct Verdict {
    Tri result = Tri::Yes;
    std::vector<OpenFact> open;
};

/// Pure, and monotone: telling one more fact never changes a Yes or a No.
Verdict evaluate(const Rule& rule, const FactReader& facts, const Person* subject);

} // namespace kakanai::procedures::deciding
