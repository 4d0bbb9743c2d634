#pragma once

#include "app/handover/accepted_codes.h"

#include <QLockFile>
#include <QString>

#include <optional>

namespace kakanai::wiring {

/// The codes a counter has taken, on disk. While one of these lives, no other window or program of the same data folder
/// reads or writes them, so that two of them cannot take the same code.
class AcceptedFile {
public:
    explicit AcceptedFile(const QString& path);

    /// Nothing where the file is damaged, or another program does not let go of it: then no code is taken.
    std::optional<handover::AcceptedCodes> read();
    bool write(const handover::AcceptedCodes& codes);

private:
    QString path_;
    QLockFile lock_;
};

} // namespace kakanai::wiring
