#pragma once

#include <QString>

/// What the second process does: `test_unit_db --child ROLE FOLDER`. It reports line by line on standard output.
namespace kakanai::tests {

/// `write`: writes, changes and erases visits until it is killed. `hold-write`, `hold-read`: keeps a transaction open
/// until a line comes in. `open-unprivileged`: opens as a user who may only read. `make-sample`: writes the sample of
/// the newest schema.
int playRole(const QString& role, const QString& folder);

} // namespace kakanai::tests
