#pragma once

#include "app/procedures/engine.h"

namespace kakanai::procedures::filling {

/// The rows of a table `procedures`: everything that is not no, in walking order of the departments.
std::vector<QHash<QString, QString>> procedureRows(const Catalogue& catalogue, const Case& facts,
                                                   const Decisions& decisions);

/// Those of them that are needed and that somebody else may do for the person.
std::vector<QHash<QString, QString>> entrustedRows(std::vector<QHash<QString, QString>> rows);

/// What to bring for one row; an attachment that may be needed is listed.
QStringList attachmentTexts(const Catalogue& catalogue, const Case& facts, const Decision& row,
                            const QString& language);

} // namespace kakanai::procedures::filling
