#pragma once

#include <QString>

namespace kakanai::screens {

/// What is compared when a clerk looks for somebody: small letters, hiragana, half-width digits, no spaces, hyphens or
/// variation selectors, so that a name is found however it was typed. For finding only; no name is changed by it.
QString searchKey(const QString& text);

} // namespace kakanai::screens
