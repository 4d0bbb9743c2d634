#include "app/cli/input_file.h"

#include <QFile>
#include <QFileInfo>

namespace kakanai::cli {

base::Result<QByteArray> readInput(const QString& path) {
    constexpr qint64 most = 64LL * 1024 * 1024;
    QFile file(path);
    const bool open = QFileInfo(path).isFile() && file.size() <= most && file.open(QIODevice::ReadOnly);
    const QByteArray bytes = open ? file.readAll() : QByteArray();
    if (!open || file.error() != QFileDevice::NoError) {
        return std::unexpected(base::Problem(base::ProblemCode::FileUnreadable));
    }
    return bytes;
}

} // namespace kakanai::cli
