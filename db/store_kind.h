#pragma once

namespace kakanai::db {

/// Written into a store when it is made and never changed. Simulated devices work on a demo store only.
enum class StoreKind { Production, Demo };

} // namespace kakanai::db
