#pragma once

#include "app/screens/page_model.h"

#include <memory>

namespace kakanai::screens {

/// The model of the step a visit stands at.
std::unique_ptr<PageModel> makePage(const Services& services);

/// Two visits with the same key are on the same page: its model stays.
QString pageKey(const visit::Visit& visit);

} // namespace kakanai::screens
