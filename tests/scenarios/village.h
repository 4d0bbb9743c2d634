#pragma once

#include "app/visit/transition_table.h"

#include <QByteArray>

/// A place that does not exist, so that no test of the flow hangs on the shipped catalogue: two events, two questions,
/// two procedures, two forms.
namespace kakanai::tests::village {

/// "arrive" moves (asks date and addresses), "lantern" does not. Fails the test if the files have errors.
procedures::Catalogue catalogue();

QDate today();

procedures::CardPerson taro();
/// Latin letters only, as a passport has them.
visit::ReadPerson mrzPerson();
/// A table of so many persons.
visit::ToldFamily toldFamily(int persons);
procedures::Person typedHana();
procedures::Case move();

/// One document for each of the visit's plans, a page each; `digest` changes with what the visit knows.
std::vector<visit::Document> documents(const visit::Visit& visit);

/// A reviewed and signed visit of taro, as the kiosk hands it over.
QByteArray storedVisit(bool reviewed = true);

} // namespace kakanai::tests::village
