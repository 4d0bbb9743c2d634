#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace kakanai::cli {

/// The folder `visit run` leaves its papers in. Wholly there or, after a problem, holding visit.json alone.
class VisitFolder {
public:
    /// Makes the folder if it is absent; nothing if it is no folder, not empty or cannot be made.
    static std::optional<VisitFolder> make(const QString& path);

    /// file.unwritable
    base::Done write(const QString& fileName, const QByteArray& bytes);
    base::Done writeVisit(const QJsonObject& visit) const;
    void removeDocuments();

private:
    explicit VisitFolder(QString path) : path_(std::move(path)) {}

    QString path_;
    QStringList written_;
};

QString sha256Of(const QByteArray& bytes);

} // namespace kakanai::cli
