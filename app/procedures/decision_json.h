#pragma once

#include "app/procedures/engine.h"

#include <QJsonArray>
#include <QJsonObject>

/// The public shapes of docs/commands.md. Pure; texts are Japanese, as the forms are.
namespace kakanai::procedures {

/// {"event", "procedures", "questions"}
QJsonObject decisionsToJson(const Catalogue& catalogue, const Case& facts, const Decisions& decisions);

/// {"findings": […]}
QJsonObject findingsToJson(const std::vector<Finding>& findings);

/// {"procedures": […], "forms": […]}
QJsonObject catalogueToJson(const Catalogue& catalogue);

} // namespace kakanai::procedures
