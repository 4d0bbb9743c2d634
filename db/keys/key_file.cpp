#include "db/keys/key_file.h"

#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace kakanai::db {
namespace {

constexpr qint64 longestFile = 4096;

StoreResult<void> full() {
    return std::unexpected(StoreError{StoreFault::Full});
}

} // namespace

StoreResult<void> KeyFile::write(const QByteArray& wrapped) const {
    QSaveFile file(path_);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return full();
    }
    // QSaveFile flushes too, but does not say when that failed.
    if (file.write(wrapped) != wrapped.size() || !file.flush() || ::fsync(file.handle()) != 0 || !file.commit()) {
        return full();
    }
    return flushFolder(QFileInfo(path_).path());
}

StoreResult<QByteArray> KeyFile::read() const {
    QFile file(path_);
    if (!file.exists()) {
        return std::unexpected(StoreError{StoreFault::Missing});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(StoreError{StoreFault::Full});
    }
    auto bytes = file.read(longestFile + 1);
    if (bytes.size() > longestFile) {
        return std::unexpected(StoreError{StoreFault::Damaged});
    }
    return bytes;
}

StoreResult<void> flushFolder(const QString& path) {
    const int folder = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0) {
        return full();
    }
    const bool flushed = ::fsync(folder) == 0;
    ::close(folder);
    return flushed ? StoreResult<void>{} : full();
}

} // namespace kakanai::db
