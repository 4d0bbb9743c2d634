#pragma once

#include "app/base/partial_date.h"
#include "app/procedures/loading/findings.h"
#include "app/procedures/localized_text.h"

#include <QRectF>
#include <QSet>

#include <optional>
#include <utility>

namespace kakanai::procedures::loading {

/// Reads one map key by key and says what is wrong with each: missing, of the wrong kind, or unknown.
/// Keys are handed out once; `finish` reports those nobody asked for.
class RecordReader {
public:
    RecordReader(const TextTree& record, Findings& findings, const QString& path = {});

    bool has(QStringView key) const { return record_.find(key) != nullptr; }
    QString requiredText(const QString& key);
    QString text(const QString& key, const QString& fallback = {});
    /// An id, [a-zA-Z][a-zA-Z0-9_.-]*
    QString id(const QString& key);
    LocalizedText words(const QString& key, bool required);
    int number(const QString& key, int fallback);
    double millimetres(const QString& key, double fallback);
    bool yesNo(const QString& key, bool fallback);
    QStringList texts(const QString& key);
    std::vector<double> measures(const QString& key, std::size_t count);
    QPointF point(const QString& key);
    /// ISO date, or empty.
    QString dateText(const QString& key);
    /// Empty if absent; each item of a list otherwise.
    std::vector<const TextTree*> list(const QString& key);
    const TextTree* child(const QString& key);

    template<class T>
    T choice(const QString& key, const std::vector<std::pair<QString, T>>& table, std::optional<T> fallback = {}) {
        const QString written = fallback ? text(key) : requiredText(key);
        for (const auto& [name, value] : table) {
            if (name == written) {
                return value;
            }
        }
        if (!written.isEmpty()) {
            QStringList names;
            for (const auto& entry : table) {
                names.append(entry.first);
            }
            notAmong(key, written, names);
        }
        return fallback.value_or(T{});
    }

    void error(const QString& key, const Words& reason, const Words& suggestion);
    void warning(const QString& key, const Words& reason, const Words& suggestion);
    void finish();
    /// No error since this reader began.
    bool sound() const { return findings_.errors() == errorsBefore_; }
    const TextTree& record() const { return record_; }
    QString pathOf(const QString& key) const;

private:
    const TextTree& at(const QString& key) const;
    void notAmong(const QString& key, const QString& written, const QStringList& names);
    void wrongKind(const QString& key, const Words& wanted);
    bool isMap() const { return record_.kind == TextTree::Kind::Map; }

    const TextTree& record_;
    Findings& findings_;
    QString path_;
    QSet<QString> asked_;
    int errorsBefore_;
};

/// Writes a list's place: "tests[2]".
QString indexed(const QString& path, std::size_t index);

/// `text` read as a text in one or several languages; what is missing is said.
LocalizedText readWords(const TextTree& tree, const QString& path, Findings& findings);

bool isId(QStringView text);

} // namespace kakanai::procedures::loading
