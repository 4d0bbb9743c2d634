#pragma once

#include "app/procedures/catalogue.h"
#include "app/procedures/loading/text_tree.h"

#include <vector>

namespace kakanai::procedures::loading {

/// A record as value beside the tree it was read from, so that what is found later still has its line.
template<class T>
struct Draft {
    T value;
    const TextTree* tree = nullptr;
};

/// A catalogue whose records are sound by themselves but not yet against each other.
struct CatalogueDraft {
    Catalogue catalogue; ///< facts, fields, departments, events and calendar, in their place
    std::vector<Draft<LifeEvent>> events;
    std::vector<Draft<Question>> questions;
    std::vector<Draft<FormDefinition>> forms;
    std::vector<Draft<Procedure>> procedures;
};

} // namespace kakanai::procedures::loading
