#pragma once

#include "app/procedures/deciding/fact_reader.h"
#include "app/procedures/engine.h"

namespace kakanai::procedures::deciding {

/// Which questions of the event would settle open facts. Collects them in the event's order, each once for a person.
class OpenQuestions {
public:
    explicit OpenQuestions(const FactReader& facts);

    /// The question that settles the fact, remembered as open; nullptr if there is none, it does not apply, or it was
    /// answered 「わからない」.
    const Question* ask(const OpenFact& fact);
    std::vector<OpenQuestion> take();

private:
    struct Entry {
        const Question* question;
        QStringList persons;
        bool asked = false;
    };

    const FactReader& facts_;
    std::vector<Entry> entries_; ///< in the event's order
};

} // namespace kakanai::procedures::deciding
