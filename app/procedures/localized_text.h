#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace kakanai::procedures {

/// A text in several languages: "ja", "easy" (やさしい日本語), "en" and those of languages.yaml. What a language lacks
/// is read in Japanese. Each translation is drafted until a speaker of the language has reviewed it.
class LocalizedText {
public:
    LocalizedText() = default;
    explicit LocalizedText(QHash<QString, QString> texts) : texts_(std::move(texts)) {}

    void add(const QString& language, const QString& text) { texts_.insert(language, text); }
    void markDrafted(const QString& language) { drafted_.insert(language); }

    QString in(const QString& language) const { return texts_.value(language, texts_.value(QStringLiteral("ja"))); }
    QString japanese() const { return texts_.value(QStringLiteral("ja")); }
    bool has(const QString& language) const { return texts_.contains(language); }
    bool isDrafted(const QString& language) const { return drafted_.contains(language); }
    bool isEmpty() const { return texts_.isEmpty(); }
    bool operator==(const LocalizedText&) const = default;

private:
    QHash<QString, QString> texts_;
    QSet<QString> drafted_;
};

} // namespace kakanai::procedures
