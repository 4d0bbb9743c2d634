#include "db/store_folder.h"

#include "db/keys/key_file.h"
#include "db/keys/wrapped_key.h"
#include "db/schema/schema.h"
#include "db/sqlcipher/sqlcipher_visit_store.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace kakanai::db {
namespace {

std::unexpected<StoreError> fault(StoreFault fault) {
    return std::unexpected(StoreError{fault});
}

QString keyPath(const QString& folder) {
    return folder + "/store.key"_L1;
}
QString databasePath(const QString& folder) {
    return folder + "/visits.db"_L1;
}

std::filesystem::path native(const QString& path) {
    return QFile::encodeName(path).toStdString();
}

StoreResult<void> makeDatabase(const QString& folder, const StoreKey& key, StoreKind kind) {
    const auto connection = Connection::create(databasePath(folder), key);
    return connection ? createSchema(*connection, kind) : std::unexpected(connection.error());
}

/// Everything is made under another name and appears at once. `wrapped` is empty for a key that stays in memory.
StoreResult<void> makeFolder(const QString& folder, const QByteArray& wrapped, const StoreKey& key, StoreKind kind) {
    const auto parent = QFileInfo(folder).path();
    if (!QDir().mkpath(parent)) {
        return fault(StoreFault::Full);
    }
    QTemporaryDir draft(folder + ".new-XXXXXX"_L1);
    if (!draft.isValid()) {
        return fault(StoreFault::Full);
    }
    if (const auto made = makeDatabase(draft.path(), key, kind); !made) {
        return made;
    }
    if (!wrapped.isEmpty()) {
        if (const auto written = KeyFile(keyPath(draft.path())).write(wrapped); !written) {
            return written;
        }
    }
    if (const auto flushed = flushFolder(draft.path()); !flushed) {
        return flushed;
    }
    // Refuses a folder that holds something, also when another program was faster.
    std::error_code refused;
    std::filesystem::rename(native(draft.path()), native(folder), refused);
    if (refused) {
        return fault(QFileInfo::exists(folder) ? StoreFault::Exists : StoreFault::Full);
    }
    draft.setAutoRemove(false);
    return flushFolder(parent);
}

} // namespace

StoreFolder::StoreFolder(const QString& dataFolder) : storeFolder_(QDir(dataFolder).absoluteFilePath(u"store"_s)) {}

bool StoreFolder::exists() const {
    return QFileInfo::exists(keyPath(storeFolder_)) || QFileInfo::exists(databasePath(storeFolder_));
}

StoreResult<void> StoreFolder::init(const Passphrase& passphrase, StoreKind kind) const {
    if (exists()) {
        return fault(StoreFault::Exists);
    }
    const auto key = StoreKey::random();
    const auto wrapped = wrapKey(key, passphrase);
    return wrapped ? makeFolder(storeFolder_, *wrapped, key, kind) : std::unexpected(wrapped.error());
}

StoreResult<void> StoreFolder::initDemo(const StoreKey& key) const {
    return exists() ? fault(StoreFault::Exists) : makeFolder(storeFolder_, {}, key, StoreKind::Demo);
}

StoreResult<StoreKey> StoreFolder::unlock(const Passphrase& passphrase) const {
    if (!exists()) {
        return fault(StoreFault::Missing);
    }
    const auto wrapped = KeyFile(keyPath(storeFolder_)).read();
    if (!wrapped) {
        return wrapped.error().fault == StoreFault::Missing ? fault(StoreFault::Damaged)
                                                            : std::unexpected(wrapped.error());
    }
    return unwrapKey(*wrapped, passphrase);
}

StoreResult<std::unique_ptr<VisitStore>> StoreFolder::open(const Passphrase& passphrase, StoreOptions options) const {
    const auto key = unlock(passphrase);
    return key ? open(*key, options) : std::unexpected(key.error());
}

StoreResult<std::unique_ptr<VisitStore>> StoreFolder::open(const StoreKey& key, StoreOptions options) const {
    if (!exists()) {
        return fault(StoreFault::Missing);
    }
    auto connection = Connection::open(databasePath(storeFolder_), key);
    if (!connection) {
        return connection.error().fault == StoreFault::Missing ? fault(StoreFault::Damaged)
                                                               : std::unexpected(connection.error());
    }
    if (const auto ours = recognise(*connection); !ours) {
        return std::unexpected(ours.error());
    }
    const auto kind = storeKind(*connection);
    if (!kind) {
        return std::unexpected(kind.error());
    }
    if (options.simulatedDevices && *kind == StoreKind::Production) {
        return fault(StoreFault::Production);
    }
    if (const auto current = bringUpToDate(*connection); !current) {
        return std::unexpected(current.error());
    }
    return std::make_unique<SqlCipherVisitStore>(*std::move(connection));
}

StoreResult<void> StoreFolder::check(const Passphrase& passphrase) const {
    const auto store = open(passphrase);
    return store ? (*store)->check() : std::unexpected(store.error());
}

} // namespace kakanai::db
