#pragma once

#include <QString>
#include <QStringList>

/// The source tree as the rules see it: paths are relative to the project's root, with "/" between folders.
namespace kakanai::rules {

/// Files under a folder ("" is the whole project) whose name ends with one of `endings`; what is built or hidden is
/// left out.
QStringList filesUnder(const QString& folder, const QStringList& endings);

/// The C++ of the product: everything but the tests.
QStringList productSources();

/// Names of folders and files directly in a folder, hidden ones too.
QStringList entriesOf(const QString& folder);

/// The text of a file; null if it cannot be read or is not UTF-8, which a rule of its own looks for.
QString textOf(const QString& path);

/// The same without comments and without what stands between quotes; lines stay where they are.
QString codeOf(const QString& path);

/// Whether one of the first five lines gives a reason for being long.
bool saysWhyItIsLong(const QString& text);

/// Fails with every finding on a line of its own.
QByteArray report(const QStringList& findings);

} // namespace kakanai::rules
