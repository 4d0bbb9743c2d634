#pragma once

namespace kakanai::wiring {

/// Before anything of a person is in memory: no core files, no debugger of another process, files for the owner only,
/// and no cache of pages on disk.
void hardenProcess();

} // namespace kakanai::wiring
