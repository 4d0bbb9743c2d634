#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <expected>
#include <vector>

namespace kakanai::procedures::loading {

/// A YAML or JSON file as a tree of texts with their lines. Nothing is guessed from how a value looks: `no`, `010` and
/// `2026-11-15` are texts, and whoever reads a key knows what it must be.
struct TextTree {
    enum class Kind { Nothing, Text, List, Map };

    Kind kind = Kind::Nothing;
    QString text;
    QString file;
    int line = 0;                ///< counted from 1; 0 where JSON was read
    std::vector<TextTree> items; ///< of a list, or the values of a map
    QStringList keys;            ///< of a map, in the order of `items`

    const TextTree* find(QStringView key) const;
    bool operator==(const TextTree&) const = default;
};

enum class TreeFault { Syntax, Encoding, TooLarge, TooDeep, DuplicateKey, Anchor, Empty };

struct TreeError {
    TreeFault fault = TreeFault::Syntax;
    int line = 0;
    QString key; ///< DuplicateKey
};

/// At most 1 MiB, 32 levels and one document; anchors, aliases and tags are refused, since they can make a small file
/// endless.
std::expected<TextTree, TreeError> readTree(const QByteArray& bytes, const QString& file);

} // namespace kakanai::procedures::loading
