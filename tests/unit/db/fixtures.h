#pragma once

#include "db/store_key.h"
#include "db/visit_store.h"

#include <QProcess>

namespace kakanai::tests {

db::StoreKey testKey();
QDate testDay();
QString databaseIn(const QString& dataFolder);

/// A visit whose whole content follows from receipt and revision, so that half a visit cannot look like a whole one.
db::VisitRecord visitOf(const QString& receipt, int revision);
bool sameVisit(const db::VisitRecord& one, const db::VisitRecord& other);

/// What lies in the stored samples of every schema version.
db::Passphrase samplePassphrase();
db::VisitRecord sampleVisit();

/// Names that a conversion would change: plane 2, a variation selector, a private-use character, a compatibility
/// ideograph.
QString rareNames();

/// This program again, in another role.
void startChild(QProcess& process, const QString& role, const QString& folder);

} // namespace kakanai::tests
