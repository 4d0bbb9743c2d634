#include "app/cli/input_file.h"

#include "scanners/card_certificate.h"

#include <QFile>
#include <QFileInfo>

namespace kakanai::cli {
namespace {

std::unexpected<base::Problem> unreadable() {
    return std::unexpected(base::Problem(base::ProblemCode::FileUnreadable));
}

} // namespace

base::Result<QByteArray> readInput(const QString& path) {
    constexpr qint64 most = 64LL * 1024 * 1024;
    QFile file(path);
    const bool open = QFileInfo(path).isFile() && file.size() <= most && file.open(QIODevice::ReadOnly);
    const QByteArray bytes = open ? file.readAll() : QByteArray();
    if (!open || file.error() != QFileDevice::NoError) {
        return unreadable();
    }
    return bytes;
}

base::Result<std::vector<QByteArray>> readCertificateFile(const QString& path) {
    const auto pem = readInput(path);
    if (!pem) {
        return std::unexpected(pem.error());
    }
    auto certificates = scanners::certificatesFromPem(*pem);
    return certificates.empty() ? base::Result<std::vector<QByteArray>>(unreadable()) : std::move(certificates);
}

} // namespace kakanai::cli
