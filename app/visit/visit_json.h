#pragma once

#include "app/visit/visit.h"

#include <QByteArray>

#include <optional>

namespace kakanai::visit {

/// What the store and the visit code keep of a visit: facts, corrections, ink, identity; no documents (they are made
/// anew), no step.
QByteArray writeVisit(const Visit& visit);

/// Strict: another version, a key that is missing or of another type, a person named twice or not at all is nothing.
std::optional<Visit> readVisit(const QByteArray& json);

} // namespace kakanai::visit
