#pragma once

#include "app/visit/visit.h"

#include <QByteArray>

#include <optional>

namespace kakanai::visit {

/// What the store and the visit code keep of a visit: facts, corrections, ink, identity; no documents (they are made anew), no step.
QByteArray writeVisit(const Visit& visit);

/// Strict: another version, a wrong type or a person named twice is nothing.
std::optional<Visit> readVisit(const QByteArray& json);

} // namespace kakanai::visit
