#pragma once

#include "app/procedures/loading/text/findings.h"

#include <optional>
#include <vector>

namespace kakanai::procedures::loading {

/// The files of a catalogue folder as trees, one for each record, before anybody reads what they say.
struct RecordSet {
    std::vector<TextTree> caseFacts, householdFacts, personFacts;
    std::vector<TextTree> languages, relationships, groups, fields, departments, events, questions, procedures, forms;
    std::vector<TextTree> words;        ///< words/ID.yaml, one file each
    std::vector<TextTree> overlayWords; ///< those of an overlay
    TextTree calendar;
    TextTree overlay; ///< overlay.yaml; Nothing without one
};

/// Reads a folder, from disk or from a Qt resource.
RecordSet readFolder(const QString& folder, bool isOverlay, Findings& findings);

/// Lays one set over another: records with the same id give their keys over, others are added, hidden procedures go.
void layOver(RecordSet& base, RecordSet overlay, Findings& findings);

} // namespace kakanai::procedures::loading
