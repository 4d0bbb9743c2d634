#pragma once

#include "app/procedures/catalogue.h"
#include "app/procedures/loading/text/findings.h"

/// One reader for each kind of record: tree in, value out, everything wrong said. What the value means to other records
/// is checked afterwards (loading/references.h).
namespace kakanai::procedures::loading {

class RecordReader;

FactDefinition readFact(const TextTree& record, Scope scope, Findings& findings);
FieldDefinition readField(const TextTree& record, Findings& findings);
Department readDepartment(const TextTree& record, Findings& findings);
Relationship readRelationship(const TextTree& record, Findings& findings);
EventGroup readGroup(const TextTree& record, Findings& findings);
LifeEvent readEvent(const TextTree& record, Findings& findings);
Question readQuestion(const TextTree& record, Findings& findings);
Procedure readProcedure(const TextTree& record, Findings& findings);
FormDefinition readForm(const TextTree& record, Findings& findings);
Calendar readCalendar(const TextTree& record, Findings& findings);
/// valid_from and valid_to of a record.
Validity readValidity(RecordReader& reader);
Municipality readMunicipality(const TextTree& overlay, Findings& findings);

} // namespace kakanai::procedures::loading
