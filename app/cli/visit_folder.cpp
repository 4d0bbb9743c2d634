#include "app/cli/visit_folder.h"

#include "app/cli/output_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kakanai::cli {

std::optional<VisitFolder> VisitFolder::make(const QString& path) {
    const QDir folder(path);
    const bool usable =
        folder.exists() ? folder.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot) : QDir().mkpath(path);
    return usable ? std::optional(VisitFolder(path)) : std::nullopt;
}

base::Done VisitFolder::write(const QString& fileName, const QByteArray& bytes) {
    written_ << fileName;
    return writeOutput(QDir(path_).filePath(fileName), bytes);
}

base::Done VisitFolder::writeVisit(const QJsonObject& visit) const {
    return writeOutput(QDir(path_).filePath(u"visit.json"_s), QJsonDocument(visit).toJson(QJsonDocument::Indented));
}

void VisitFolder::removeDocuments() {
    for (const QString& fileName : std::as_const(written_)) {
        QFile::remove(QDir(path_).filePath(fileName));
    }
    written_.clear();
}

QString sha256Of(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace kakanai::cli
