#pragma once

#include "app/procedures/engine.h"
#include "app/procedures/loading/text_tree.h"

namespace kakanai::procedures::loading {

/// What an answers file may leave to its surroundings.
struct CaseDefaults {
    QDate today;
    std::optional<base::PartialDate> eventDate;
    std::optional<CardPerson> card;
};

/// Strict: the first thing that is not as the vocabulary says is answers.invalid with its JSON Pointer.
base::Result<Answers> readCase(const TextTree& tree, const Catalogue& catalogue, const CaseDefaults& defaults);

} // namespace kakanai::procedures::loading
