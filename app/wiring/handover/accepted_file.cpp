#include "app/wiring/handover/accepted_file.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kakanai::wiring {
namespace {

constexpr int patienceMs = 5000;
constexpr qint64 largest = 4 * 1024 * 1024;

} // namespace

AcceptedFile::AcceptedFile(const QString& path) : path_(path), lock_(path + u".lock"_s) {
    QDir().mkpath(QFileInfo(path).path());
}

std::optional<handover::AcceptedCodes> AcceptedFile::read() {
    if (!lock_.tryLock(patienceMs)) {
        return {};
    }
    QFile file(path_);
    if (!file.exists()) {
        return handover::AcceptedCodes();
    }
    const bool readable = file.size() <= largest && file.open(QIODevice::ReadOnly);
    return readable ? handover::AcceptedCodes::fromBytes(file.readAll()) : std::nullopt;
}

bool AcceptedFile::write(const handover::AcceptedCodes& codes) {
    QSaveFile file(path_);
    const QByteArray bytes = codes.toBytes();
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
           file.write(bytes) == bytes.size() && file.commit();
}

} // namespace kakanai::wiring
