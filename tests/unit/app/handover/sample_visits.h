#pragma once

#include "app/handover/keys.h"
#include "app/visit/visit.h"

#include <QRandomGenerator>

/// Visits and keys for the tests of the bridge. Nobody in them exists.
namespace kakanai::tests {

/// The family of docs/examples: four persons, eight procedures.
visit::Visit familyVisit();

/// Any visit that a kiosk can make: names of every plane, unknown facts, no persons or many.
visit::Visit randomVisit(QRandomGenerator& random);

/// The same each time for the same letter.
handover::SecretKey keyOf(handover::KeyKind kind, char letter);

/// What a code carries of a visit, to compare.
QByteArray contentOf(const visit::Visit& visit);

} // namespace kakanai::tests
