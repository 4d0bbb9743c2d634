#pragma once

#include <QHash>
#include <QString>

namespace kakanai::procedures {

/// A text in several languages: "ja", "easy" (やさしい日本語), "en". What a language lacks is read in Japanese.
class LocalizedText {
public:
    LocalizedText() = default;
    explicit LocalizedText(QHash<QString, QString> texts) : texts_(std::move(texts)) {}

    QString in(const QString& language) const { return texts_.value(language, texts_.value(QStringLiteral("ja"))); }
    QString japanese() const { return texts_.value(QStringLiteral("ja")); }
    bool has(const QString& language) const { return texts_.contains(language); }
    bool isEmpty() const { return texts_.isEmpty(); }
    bool operator==(const LocalizedText&) const = default;

private:
    QHash<QString, QString> texts_;
};

} // namespace kakanai::procedures
