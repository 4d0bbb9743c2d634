#pragma once

#include <QFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <string_view>

namespace kakanai::kana {

/// A UTF-8 file of lines "key TAB value", sorted by bytes, mapped read-only and searched by halving. Thread-safe.
class SortedLines {
public:
    explicit SortedLines(const QString& path);

    /// The values of all lines with this key; empty where the file is missing.
    QStringList find(const QString& key) const;

private:
    std::unique_ptr<QFile> file_;
    std::string_view text_;
};

} // namespace kakanai::kana
