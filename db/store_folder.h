#pragma once

#include "db/store_key.h"
#include "db/store_kind.h"
#include "db/visit_store.h"

#include <QString>

#include <memory>

namespace kakanai::db {

struct StoreOptions {
    bool simulatedDevices = false; ///< refuse a production store
};

/// The store of one data folder: `store/visits.db` (SQLCipher) and `store/store.key` (its key, wrapped by a
/// passphrase).
///
/// The folder `store` appears in one rename, so a store is wholly there or not at all. Calls block; opening by
/// passphrase takes about a second (Argon2id). Link db_folder.
class StoreFolder {
public:
    explicit StoreFolder(const QString& dataFolder);

    /// Whether anything of a store is there, sound or not.
    bool exists() const;

    /// Makes the data folder too. Faults: Exists; Passphrase where it is empty or too long; Full.
    StoreResult<void> init(const Passphrase& passphrase, StoreKind kind) const;
    /// A demo store whose key is only in memory: once the key is gone, nobody can read it again.
    StoreResult<void> initDemo(const StoreKey& key) const;

    /// Every open store is its own connection. Faults: Missing; Passphrase; Damaged (also one of the two files lost);
    /// Version; Busy; Full; Production.
    StoreResult<std::unique_ptr<VisitStore>> open(const Passphrase& passphrase, StoreOptions options = {}) const;
    StoreResult<std::unique_ptr<VisitStore>> open(const StoreKey& key, StoreOptions options = {}) const;

    /// Opens, then VisitStore::check().
    StoreResult<void> check(const Passphrase& passphrase) const;

private:
    StoreResult<StoreKey> unlock(const Passphrase& passphrase) const;

    QString storeFolder_;
};

} // namespace kakanai::db
