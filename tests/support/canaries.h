#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>

namespace kakanai::tests {

/// Words of a test visit that may be found nowhere afterwards, in whatever writing: UTF-8, UTF-16, Shift_JIS, hex,
/// base64.
class Canaries {
public:
    explicit Canaries(const QStringList& words);

    /// Where and in which writing; empty is good.
    QStringList findIn(const QByteArray& content, const QString& where) const;
    /// Every file below `folder`, hidden ones too, but those below `except`.
    QStringList findInFolder(const QString& folder, const QString& except = {}) const;

private:
    std::multimap<QString, QByteArray> writings_;
};

} // namespace kakanai::tests
