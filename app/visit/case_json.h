#pragma once

#include "app/procedures/case.h"

#include <QJsonObject>

#include <optional>

namespace kakanai::visit {

QJsonObject caseToJson(const procedures::Case& facts);
std::optional<procedures::Case> caseFromJson(const QJsonObject& json);

} // namespace kakanai::visit
