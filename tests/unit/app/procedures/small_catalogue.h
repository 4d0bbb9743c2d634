#pragma once

#include "app/procedures/engine.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace kakanai::tests {

/// A catalogue folder written by a test, file by file.
class CatalogueFolder {
public:
    CatalogueFolder() = default;

    void write(const QString& name, const QByteArray& content) {
        QDir(folder_.path()).mkpath(QFileInfo(name).path());
        QFile file(folder_.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    QString path() const { return folder_.path(); }

private:
    QTemporaryDir folder_;
};

/// A catalogue of one invented event, small enough to be read in a minute, with every kind of rule in it.
void writeSmallCatalogue(CatalogueFolder& folder);

/// The small catalogue, read; fails the test if it has errors.
procedures::Catalogue smallCatalogue();

/// A case from an answers file; fails the test if it cannot be read.
procedures::Case caseOf(const QByteArray& yaml, const procedures::Catalogue& catalogue);

/// The rows of one procedure, as "need:a,b".
QStringList rowsOf(const procedures::Decisions& decisions, const QString& procedure);

} // namespace kakanai::tests
