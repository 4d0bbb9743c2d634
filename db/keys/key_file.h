#pragma once

#include "db/visit_store.h"

#include <QByteArray>
#include <QString>

namespace kakanai::db {

/// A wrapped key on disk. Writing is all or nothing, also when the power fails: temporary file, flush, rename, flush of
/// the folder.
class KeyFile {
public:
    explicit KeyFile(QString path) : path_(std::move(path)) {}

    /// Replaces what is there; readable by its owner only. Faults: Full.
    StoreResult<void> write(const QByteArray& wrapped) const;
    /// Faults: Missing, Full where it may not be read, Damaged where it is far too long to be a key file.
    StoreResult<QByteArray> read() const;

private:
    QString path_;
};

/// Makes a rename or a new name in the folder outlive a power failure. Faults: Full.
StoreResult<void> flushFolder(const QString& path);

} // namespace kakanai::db
